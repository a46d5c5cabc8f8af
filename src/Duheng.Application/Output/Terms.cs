using System.Globalization;
using Duheng.Application.Auditing;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Output;

/// <summary>Short words of the text output in both languages.</summary>
internal static class Terms
{
    public static readonly Severity[] Gravest = [Severity.Blocker, Severity.Error, Severity.Warning, Severity.Info];

    public static string Of(Severity severity, Language language) => severity switch
    {
        Severity.Blocker => language.Pick("阻断", "blocker"),
        Severity.Error => language.Pick("错误", "error"),
        Severity.Warning => language.Pick("警告", "warning"),
        Severity.Info => language.Pick("提示", "info"),
    };

    /// <summary>"已豁免 SCR-11 零分无原因：理由（谁，至何时）".</summary>
    public static string Of(WaivedFinding one, Language language)
    {
        var (rule, day) = (one.Finding.Rule, one.Waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return language.Pick(
            $"已豁免 {rule.Id} {rule.Title}：{one.Waiver.Reason}（{one.Waiver.Author}，至 {day}）",
            $"waived {rule.Id} {rule.TitleEn}: {one.Waiver.Reason} ({one.Waiver.Author}, until {day})");
    }

    public static string Of(Grade grade, Language language) => language.Pick(grade.Zh(), grade.En());

    /// <summary>"84.31～99.31 良～优", or one figure and one grade where nothing is open.</summary>
    public static string Range(ScoreSheet sheet, Language language)
    {
        var score = sheet.HasRange ? $"{Score(sheet.Low)}～{Score(sheet.High)}" : Score(sheet.Low);
        var grade = sheet.Grade == sheet.GradeHigh ? Of(sheet.Grade, language) : $"{Of(sheet.Grade, language)}～{Of(sheet.GradeHigh, language)}";
        return $"{score} {grade}";
    }

    public static string Score(decimal value) => Rounding.HalfUp(value, 2).ToString("0.00", CultureInfo.InvariantCulture);

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>"阻断 2 · 错误 5": only what there is.</summary>
    public static string Counts(IReadOnlyDictionary<Severity, int> counts, Palette palette, Language language)
    {
        var told = Gravest.Where(severity => counts.GetValueOrDefault(severity) > 0)
            .Select(severity => $"{palette.Of(severity, Of(severity, language))} {Count(counts[severity])}");
        var text = string.Join(" · ", told);
        return text.Length > 0 ? text : palette.Good(language.Pick("没有发现问题", "nothing found"));
    }
}
