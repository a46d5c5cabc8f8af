namespace Duheng.Application.Attachments;

/// <summary>A file as it was sent, under the type that its content has.</summary>
public sealed record AttachmentContent
{
    public string Name { get; init; } = string.Empty;

    public string MediaType { get; init; } = string.Empty;

    public byte[] Content { get; init; } = [];
}
