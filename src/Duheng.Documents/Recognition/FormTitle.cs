using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition;

/// <summary>A line that is the title of a report or of its form: 项目支出绩效自评表（2023年度）.</summary>
/// <param name="Name">The project that it names; null for a title that would fit every project.</param>
internal sealed partial record FormTitle(string? Name, int? Year)
{
    private const int Longest = 70;

    /// <summary>Null when the text is no title.</summary>
    public static FormTitle? Read(string text)
    {
        if (text.Length > Longest || !text.Contains("自评", StringComparison.Ordinal) && !text.Contains("自我评价", StringComparison.Ordinal))
        {
            return null;
        }

        var match = Title().Match(PrintedText.Key(text));
        if (!match.Success)
        {
            return null;
        }

        var year = Year4().Match(match.Value);
        var name = Filler().Replace(match.Groups["name"].Value, string.Empty);
        return new FormTitle(
            name.Length > 1 ? name : null,
            year.Success ? int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) : null);
    }

    [GeneratedRegex("^(附[件表][\\d一二三四五六七八九十-]*[:.、]?)?(?<name>.*?)绩效(目标)?(完成情况)?(的)?(自评价?|自我评价)(结果|情况)?(的)?(汇总)?(报告|表)(\\(.*\\))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Title();

    /// <summary>What stands in the titles of all projects.</summary>
    [GeneratedRegex("\\(.*?\\)|(19|20)\\d{2}年?度?|[×x\\*]{2,4}年?度?|^关于|专项资金|部门预算|转移支付|项目|支出|预算|年度|省级|市级|县级|区级|财政|部门|单位", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Filler();

    [GeneratedRegex("(19|20)\\d{2}(?=年)", RegexOptions.None | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year4();
}
