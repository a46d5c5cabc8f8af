using System.Text;

namespace Duheng.Application.Output;

/// <summary>Keeps what comes later in a temporary file until what stands above it is known.</summary>
internal sealed class Spool : IAsyncDisposable
{
    private readonly FileStream file = new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 65_536, FileOptions.DeleteOnClose);

    public Spool() => Writer = WriterTo(file);

    public StreamWriter Writer { get; }

    /// <summary>UTF-8 without a mark, lines ended alike everywhere; the stream stays open.</summary>
    public static StreamWriter WriterTo(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    public async Task PourAsync(Stream output)
    {
        await Writer.FlushAsync();
        file.Position = 0;
        await file.CopyToAsync(output);
    }

    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync();
        await file.DisposeAsync();
    }
}
