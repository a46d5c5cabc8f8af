namespace Duheng.Application.Uploads;

/// <summary>A file as it was sent.</summary>
/// <param name="Name">Its own name, without folders.</param>
internal sealed record UploadedFile(string Name, byte[] Content);
