using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Application.Common;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Targets;

/// <summary>Reads a typed row of the grid. A sign or a unit that came in the cell of the target goes where it belongs.</summary>
public static partial class TargetRow
{
    public const decimal CentiPerPoint = 100m;

    public const string Qualitative = "定性";

    private const int LongestText = 500;
    private const int MostPoints = 1_000;

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["≥"] = "≥",
        [">="] = "≥",
        ["≧"] = "≥",
        ["大于等于"] = "≥",
        ["不低于"] = "≥",
        ["≤"] = "≤",
        ["<="] = "≤",
        ["≦"] = "≤",
        ["小于等于"] = "≤",
        ["不超过"] = "≤",
        ["＝"] = "＝",
        ["="] = "＝",
        ["等于"] = "＝",
        [">"] = ">",
        ["＞"] = ">",
        ["大于"] = ">",
        ["<"] = "<",
        ["＜"] = "<",
        ["小于"] = "<",
        [Qualitative] = Qualitative,
    };

    /// <summary>What a cell of the operator may hold.</summary>
    public static IReadOnlyList<string> Operators { get; } = ["≥", "≤", "＝", ">", "<", Qualitative];

    public static Result<TargetIndicator> Read(DraftIndicator draft, int position)
    {
        ArgumentNullException.ThrowIfNull(draft);

        if (Texts(draft).FirstOrDefault(cell => cell.Text.Length > LongestText) is { Name: { } name })
        {
            return Refusals.Invalid(Cell(position, name), $"最多 {LongestText.ToString(CultureInfo.InvariantCulture)} 个字。");
        }

        if (Weight(draft.Weight, position).Failed(out var failure, out var weight))
        {
            return failure;
        }

        var (sign, target) = Signed(draft.Operator.Trim(), HalfWidth(draft.Target.Trim()));
        if (sign.Length > 0 && !Signs.ContainsKey(sign))
        {
            return Refusals.Invalid(Cell(position, "符号"), $"写的是“{sign}”；请写 ≥、≤、＝、>、< 或 定性。");
        }

        var (value, unit) = draft.Unit.Trim() is { Length: > 0 } own ? (WithoutUnit(sign, target, own), own) : WithUnit(target);
        return new TargetIndicator
        {
            Position = position,
            Level1 = draft.Level1.Trim(),
            Level2 = draft.Level2.Trim(),
            Name = draft.Name.Trim(),
            Operator = sign.Length > 0 ? Signs[sign] : string.Empty,
            Target = value,
            Unit = unit,
            WeightCenti = weight.Centi,
            Basis = draft.Basis.Trim(),
            Evidence = draft.Evidence.Trim(),
            Measure = draft.Measure.Trim(),
            LibraryCode = Named(draft.LibraryCode),
            TakenFrom = Named(draft.TakenFrom),
        };
    }

    private static (string Name, string Text)[] Texts(DraftIndicator draft) =>
    [
        ("一级指标", draft.Level1), ("二级指标", draft.Level2), ("三级指标", draft.Name), ("目标值", draft.Target), ("单位", draft.Unit), ("确定依据", draft.Basis), ("佐证来源", draft.Evidence), ("度量", draft.Measure),
    ];

    private static string Cell(int position, string name) => $"第 {position.ToString(CultureInfo.InvariantCulture)} 行“{name}”";

    /// <summary>Figures alone: words and signs stay as they were typed.</summary>
    private static string HalfWidth(string text) => FullWidth().Replace(text, match => string.Concat(match.Value.Select(letter => letter switch
    {
        '．' => '.',
        '％' => '%',
        '，' => ',',
        var digit => (char)('0' + digit - '０'),
    })));

    private static string? Named(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static Result<ReadWeight> Weight(string typed, int position)
    {
        var text = PrintedText.Fold(typed).Trim().TrimEnd('分').Trim(); // １５ is 15
        if (text.Length == 0)
        {
            return new ReadWeight(null);
        }

        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && points <= MostPoints && points * CentiPerPoint == decimal.Truncate(points * CentiPerPoint)
            ? new ReadWeight((long)(points * CentiPerPoint))
            : Refusals.Invalid(Cell(position, "权重"), $"写的是“{typed.Trim()}”，读不成分数；请写数字，最多两位小数，例如 12.85。");
    }

    /// <summary>≥95% pasted into one cell.</summary>
    private static (string Sign, string Target) Signed(string sign, string target)
    {
        if (sign.Length > 0)
        {
            return (sign, target);
        }

        var found = Signs.Keys.Where(key => key != Qualitative && target.StartsWith(key, StringComparison.Ordinal)).MaxBy(key => key.Length);
        return found is null ? (sign, target) : (found, target[found.Length..].Trim());
    }

    /// <summary>30分钟 beside the unit 分钟 is 30.</summary>
    private static string WithoutUnit(string sign, string target, string unit) =>
        sign != Qualitative && target.Length > unit.Length && target.EndsWith(unit, StringComparison.Ordinal) ? target[..^unit.Length].TrimEnd() : target;

    private static (string Target, string Unit) WithUnit(string target) =>
        Number().Match(target) is { Success: true } match ? (match.Groups["number"].Value, match.Groups["unit"].Value.Trim()) : (target, string.Empty);

    [GeneratedRegex("^(?<number>[0-9][0-9,]*(\\.[0-9]+)?)\\s*(?<unit>[^0-9\\s.,:~～—-][^0-9]{0,9})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex("[０-９]+(?:[．，][０-９]+)*％?|(?<=[0-9])％", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FullWidth();

    private sealed record ReadWeight(long? Centi);
}
