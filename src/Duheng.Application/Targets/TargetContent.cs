using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Duheng.Application.Projects;

namespace Duheng.Application.Targets;

/// <summary>All that a version of targets says, in one fixed writing: what an approval freezes.</summary>
public static class TargetContent
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ProjectYear year, TargetVersion version, IReadOnlyList<TargetIndicator> indicators, IReadOnlyList<TargetClause> clauses)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(version);

        return JsonSerializer.Serialize(
            new
            {
                project = year.Code,
                year = year.Year,
                number = version.Number,
                periodGoal = version.PeriodGoal,
                annualGoal = version.AnnualGoal,
                indicators = indicators.Select(row => new { row.Position, row.Level1, row.Level2, row.Name, row.Operator, row.Target, row.Unit, row.WeightCenti, row.Basis, row.Evidence, row.Measure }),
                clauses = clauses.Select(clause => new { clause.Position, clause.Text, clause.Indicators, clause.Excuse }),
            },
            Plain);
    }

    /// <summary>SHA-256 in hexadecimal.</summary>
    public static string Hash(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
