using Duheng.Application.Measures;
using Duheng.Domain.Registers;

namespace Duheng.Web.Api.Measures;

/// <summary>A record behind a value.</summary>
/// <param name="Value">What it adds; null for a count.</param>
/// <param name="Excluded">Why it does not count; empty when it does.</param>
public sealed record MeasureRecordReply(long Id, string Register, string Title, long Version, string? Value, string Excluded)
{
    internal static MeasureRecordReply Of(MeasuredRow record, RegisterType register) => new(
        record.Entry.Id, register.Key, record.Text(register.Title), record.Entry.Version, record.Value is { } value ? ColumnText.Print(value) : null, record.Excluded);
}
