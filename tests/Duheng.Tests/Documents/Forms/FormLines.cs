using Duheng.Domain.Reports;

namespace Duheng.Tests.Documents.Forms;

/// <summary>Prints a line for comparing: levels and name, weight, target, actual, score, reason.</summary>
internal static class FormLines
{
    public static string Print(IndicatorLine line) =>
        $"{line.Level1?.Text}/{line.Level2?.Text}/{line.Name.Text} {line.Weight?.Text} {line.Target?.Text} {line.Actual?.Text} {line.Score?.Text} {line.Reason?.Text}";
}
