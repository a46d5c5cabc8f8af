using System.Globalization;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Application.Auditing;

/// <summary>What makes a report the same one under another file name: project, unit and year as printed, put on one footing.</summary>
public static class ReportIdentity
{
    /// <summary>Stands for all documents of a run together.</summary>
    public const string Folder = "";

    public static string Of(Report report) => string.Join(
        '|',
        Key(report.Project),
        Key(report.Unit),
        report.Year?.Year.ToString(CultureInfo.InvariantCulture));

    private static string Key(StatedText? text) =>
        PrintedText.Key(text?.Text ?? string.Empty).Replace('|', '/').ToLowerInvariant();
}
