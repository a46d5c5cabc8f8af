using System.Text;
using Duheng.Application.Common;

namespace Duheng.Cli.Output;

/// <summary>Where a result goes: standard output, or a file that takes its name only when it is whole.</summary>
internal sealed class OutputTarget : IAsyncDisposable
{
    private readonly WholeFile? file;
    private bool isComplete;

    private OutputTarget(Stream stream, WholeFile? file, Palette palette) => (Stream, this.file, Palette) = (stream, file, palette);

    public Stream Stream { get; }

    public Palette Palette { get; }

    /// <summary>How many columns text may take.</summary>
    public int Width => file is null ? TextWidth.OfConsole() : TextWidth.Fixed;

    public static OutputTarget Open(string? path, TextWriter standard)
    {
        if (path is null)
        {
            return ReferenceEquals(standard, Console.Out)
                ? new OutputTarget(Console.OpenStandardOutput(), null, Palette.ForConsole())
                : new OutputTarget(new WriterStream(standard), null, Palette.Plain);
        }

        if (path.Length == 0 || Directory.Exists(path))
        {
            throw new UsageException($"-o 应是文件名，“{path}”不是。", $"-o takes the name of a file; \"{path}\" is none.");
        }

        try
        {
            var whole = WholeFile.Create(path);
            return new OutputTarget(whole.Stream, whole, Palette.Plain);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"写不了“{path}”：没有这个文件夹，或没有权限。", $"{path} cannot be written: there is no such folder, or no permission.", refused);
        }
    }

    /// <summary>Says that the result is whole: only then does the file take its name.</summary>
    public void Complete() => isComplete = true;

    public async ValueTask DisposeAsync()
    {
        await Stream.FlushAsync();
        if (isComplete)
        {
            file?.Complete();
        }

        file?.Dispose();
    }

    /// <summary>For tests that hand in a writer.</summary>
    private sealed class WriterStream(TextWriter writer) : MemoryStream
    {
        public override void Flush()
        {
            writer.Write(Encoding.UTF8.GetString(GetBuffer(), 0, (int)Length));
            SetLength(0);
        }
    }
}
