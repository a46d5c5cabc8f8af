namespace Duheng.Web.Api.Reviews;

/// <summary>What is to be put right, and until when.</summary>
public sealed record DemandBody(string? Demand, DateOnly? DueOn);
