using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules;

/// <summary>By what two reports are known to be of one project: unit and project name, without the year that stands in it.</summary>
internal static partial class ProjectKey
{
    /// <summary>Null where unit or project is not told.</summary>
    public static string? Of(Report report) => report is { Project: { IsBlank: false } project, Unit: { IsBlank: false } unit }
        ? $"{PrintedText.Key(unit.Text)}|{Year().Replace(PrintedText.Key(project.Text), string.Empty)}"
        : null;

    [GeneratedRegex("(19|20)\\d{2}年?度?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
