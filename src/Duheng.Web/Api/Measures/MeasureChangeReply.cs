using Duheng.Application.Measures;

namespace Duheng.Web.Api.Measures;

/// <summary>What became of a frozen record since.</summary>
/// <param name="What">更正, 不再计入, 新计入.</param>
/// <param name="Cells">Each that differs: was → is.</param>
public sealed record MeasureChangeReply(long Id, string Register, string Title, string What, IReadOnlyList<string> Cells, string Reason)
{
    internal static MeasureChangeReply Of(RecordChange change) => new(change.Entry.Id, change.Entry.Type.Key, change.Entry.Title, change.What, change.Before, change.Reason);
}
