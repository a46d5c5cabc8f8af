namespace Duheng.Web.Api.Evaluations;

/// <summary>The kind of a report's file, as browsers and programs call it.</summary>
internal static class ReportMedia
{
    public static string Of(string extension) => extension switch
    {
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pdf" => "application/pdf",
        _ => "text/html; charset=utf-8",
    };
}
