namespace Duheng.Web.Api.Adjustments;

/// <param name="Number">Of the version that was opened.</param>
public sealed record OpenedReply(int Number);
