using Duheng.Domain.Registers;

namespace Duheng.Application.Registers.Imports;

/// <summary>The head of a column in a file: 金额（万元）*.</summary>
/// <param name="Key">What it is looked up by.</param>
/// <param name="Unit">What stands in its brackets; empty for none.</param>
internal sealed record EntryHead(int GridColumn, string Text, string Key, string Unit)
{
    public static EntryHead Of(int gridColumn, string text)
    {
        var name = text.Trim().TrimStart('*', '＊').TrimEnd('*', '＊').Replace("\n", string.Empty, StringComparison.Ordinal).Trim();
        var open = name.LastIndexOfAny(['（', '(']);
        var isUnit = open > 0 && name[^1] is '）' or ')';
        return new EntryHead(gridColumn, text.Trim(), EntryRules.KeyOf(isUnit ? name[..open] : name), isUnit ? name[(open + 1)..^1].Trim() : string.Empty);
    }
}
