namespace Duheng.Web.Api.Monitorings;

/// <summary>How a warning is answered: continue, adjust or cancel, with the measure.</summary>
internal sealed record DisposalBody(string? Disposal, string? Measure);
