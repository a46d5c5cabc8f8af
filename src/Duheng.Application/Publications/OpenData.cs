using System.Globalization;
using System.Text;
using Duheng.Application.Output;

namespace Duheng.Application.Publications;

/// <summary>All that is published as files for programs and spreadsheets (开放数据).</summary>
internal static class OpenData
{
    private const string FileMark = "\uFEFF"; // spreadsheets read UTF-8 by it

    private static readonly string[] Head =
        ["核验码", "年度", "项目编码", "项目", "项目单位", "主管部门", "自评得分下限", "自评得分上限", "复核得分", "等级", "年初预算数（元）", "全年预算数（元）", "全年执行数（元）", "公开时间", "SHA-256"];

    /// <summary>One object: format, and an array of reports, each with its code, hash and content.</summary>
    public static async Task WriteJsonAsync(IAsyncEnumerable<Publication> all, Stream output, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        await writer.WriteAsync("{\"format\":\"duheng/open-data/1\",\"reports\":[");
        var isFirst = true;
        await foreach (var one in all.WithCancellation(cancellationToken))
        {
            await writer.WriteAsync(isFirst ? "\n" : ",\n");
            isFirst = false;
            await writer.WriteAsync($"{{\"code\":\"{one.Row.Code}\",\"sha256\":\"{one.Row.ContentHash}\",\"publishedAt\":\"{Instant(one.Row.PublishedAt)}\",\"content\":");
            await writer.WriteAsync(one.Json);
            await writer.WriteAsync('}');
        }

        await writer.WriteAsync("\n]}\n");
    }

    /// <summary>One line a report.</summary>
    public static async Task WriteCsvAsync(IAsyncEnumerable<Publication> all, Stream output, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteAsync(FileMark);
        await writer.WriteLineAsync(string.Join(',', Head));
        await foreach (var (row, report, _) in all.WithCancellation(cancellationToken))
        {
            string[] fields =
            [
                row.Code, Number(report.Year), report.ProjectCode, report.Project, report.Unit, report.Department ?? string.Empty, Number(report.Low), Number(report.High),
                report.Reviewed is { } reviewed ? Number(reviewed) : string.Empty, report.Grade, Fund(report, 0), Fund(report, 1), Fund(report, 3), Instant(row.PublishedAt), row.ContentHash,
            ];
            await writer.WriteLineAsync(string.Join(',', fields.Select(CsvField.Of)));
        }
    }

    private static string Fund(PublicReport report, int row) => report.Funds.Count > row ? Number(report.Funds[row].Total) : string.Empty;

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
