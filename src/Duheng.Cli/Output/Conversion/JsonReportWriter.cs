using System.Text.Json;
using Duheng.Application.Json.Data;
using Duheng.Domain.Reports;

namespace Duheng.Cli.Output.Conversion;

/// <summary>Report data: one report, or an array where a document holds several.</summary>
internal sealed class JsonReportWriter : IReportWriter
{
    public string Format => "json";

    public void Write(IReadOnlyList<Report> reports, Stream output)
    {
        var data = reports.Select(ReportDataJson.From).ToList();
        if (data is [var only])
        {
            JsonSerializer.Serialize(output, only, DataContext.Readable.ReportDataJson);
        }
        else
        {
            JsonSerializer.Serialize(output, data, DataContext.Readable.IReadOnlyListReportDataJson);
        }

        output.WriteByte((byte)'\n');
    }
}
