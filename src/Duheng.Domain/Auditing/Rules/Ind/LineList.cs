using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

/// <summary>Several lines in one remark: how they are told, where else they stand, and what makes the remark the same one.</summary>
internal static class LineList
{
    public static string Zh(IEnumerable<IndicatorLine> lines, Func<IndicatorLine, string?> value) =>
        string.Join('、', lines.Select(line => $"“{line.Name.Text}”（{value(line)}）"));

    public static string En(IEnumerable<IndicatorLine> lines, Func<IndicatorLine, string?> value) =>
        string.Join(", ", lines.Select(line => $"\"{line.Name.Text}\" ({value(line)})"));

    public static string Key(IEnumerable<IndicatorLine> lines) => string.Join('/', lines.Select(line => line.Name.Text));

    /// <summary>The same cell of all lines but the first, and of every line where the text prints it again.</summary>
    public static IReadOnlyList<Place> Others(IReadOnlyList<IndicatorLine> lines, Func<IndicatorLine, Place?> cell) =>
        [.. lines.Skip(1).Select(cell).Concat(lines.SelectMany(line => Again(line, cell))).OfType<Place>()];

    /// <summary>The cell of the same line in the text, where there is one.</summary>
    public static IReadOnlyList<Place> Again(IndicatorLine line, Func<IndicatorLine, Place?> cell) =>
        line.Twin is { } twin && cell(twin) is { } place ? [place] : [];
}
