using System.Text.Json;
using System.Text.Unicode;
using Duheng.Application.Data;
using Duheng.Application.Json.Data;
using Duheng.Domain.Reports;

namespace Duheng.Application.Reporting;

/// <summary>Reads report data (the format of <c>duheng schema</c>): one report, or an array of them. A mistake is told with its place.</summary>
public static class ReportDataFile
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2999;

    private static readonly string[] MoneyUnits = ["元", "万元"];

    /// <param name="name">How the file is called in a sentence about it.</param>
    /// <exception cref="DataFileException">It is no report data.</exception>
    public static IReadOnlyList<Report> Read(string name, byte[] content, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(content);

        var text = content is [0xEF, 0xBB, 0xBF, ..] ? content.AsSpan(3) : content;
        if (!Utf8.IsValid(text) || text.Contains((byte)0))
        {
            throw new DataFileException(new Wording($"{name} 不是 UTF-8 编码的 JSON；请用记事本等“另存为”，编码选 UTF-8，再试。", $"{name} is no JSON in UTF-8: save it again in that encoding."));
        }

        try
        {
            IReadOnlyList<ReportDataJson> data = IsArray(text)
                ? JsonSerializer.Deserialize(text, DataContext.Readable.IReadOnlyListReportDataJson) ?? []
                : [JsonSerializer.Deserialize(text, DataContext.Readable.ReportDataJson) ?? throw new JsonException("null", "$", 0, 0)];
            DataEntries.RefuseNull(name, text);
            return data.Count == 0
                ? throw new DataFileException(new Wording($"{name} 里一份报告的数据也没有。", $"{name} holds no report."))
                : [.. data.Select((one, index) => Checked(name, one, data.Count > 1 ? $"[{index.ToString(System.Globalization.CultureInfo.InvariantCulture)}]." : string.Empty, lexicon))];
        }
        catch (JsonException mistake)
        {
            throw new DataFileException(name, (mistake.LineNumber ?? 0) + 1, (mistake.BytePositionInLine ?? 0) + 1, Sentence(mistake));
        }
    }

    private static bool IsArray(ReadOnlySpan<byte> text) => text.TrimStart(" \t\r\n"u8) is [(byte)'[', ..];

    private static Wording Sentence(JsonException mistake) => mistake.Path is { Length: > 1 } path
        ? new($"“{path.TrimStart('$', '.')}”不合报告数据的格式（缺少字段、字段重复，或类型不对）；格式见 duheng schema。", $"\"{path.TrimStart('$', '.')}\" does not fit the format of report data (a key is missing, stands twice, or is of another type); see duheng schema.")
        : new("不是报告数据：JSON 不完整，或缺少必有的字段；格式见 duheng schema。", "This is no report data: the JSON is broken, or a required key is missing; see duheng schema.");

    private static Report Checked(string name, ReportDataJson data, string at, Lexicon lexicon)
    {
        if (data.MoneyUnit is { } unit && !MoneyUnits.Contains(unit, StringComparer.Ordinal))
        {
            throw new DataFileException(new Wording($"{name}：“{at}moneyUnit”是“{unit}”，只能是元、万元或 null。", $"{name}: \"{at}moneyUnit\" is \"{unit}\"; it takes 元, 万元 or null."));
        }

        if (data.Year is < EarliestYear or > LatestYear)
        {
            throw new DataFileException(new Wording($"{name}：“{at}year”不是四位数的年度。", $"{name}: \"{at}year\" is no year of four digits."));
        }

        if (data.Blocks is { Count: > 0 } blocks && blocks.Sum(block => block.Lines) != data.Indicators.Count)
        {
            throw new DataFileException(new Wording($"{name}：“{at}blocks”各块的 lines 之和与 indicators 的条数不等。", $"{name}: the lines of \"{at}blocks\" do not add up to the number of indicators."));
        }

        return ReportReader.ToReport(data, lexicon);
    }
}
