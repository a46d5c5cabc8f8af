namespace Duheng.Application.Json.Data;

/// <summary>An annex by its title, and the file that holds it where it is not part of the report.</summary>
public sealed record AttachmentJson(string Title)
{
    public string? File { get; init; }
}
