namespace Duheng.Application.Exports;

/// <summary>A file that is handed out.</summary>
public sealed record ExportedFile(string Name, string MediaType, byte[] Content)
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static ExportedFile Workbook(string name, byte[] content) => new(name + ".xlsx", WorkbookType, content);

    public static ExportedFile Csv(string name, byte[] content) => new(name + ".csv", "text/csv; charset=utf-8", content);
}
