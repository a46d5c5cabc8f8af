using System.Globalization;
using Duheng.Application.Json;

namespace Duheng.Cli.Output;

/// <summary>Counts documents on standard error, only where a person sees it.</summary>
internal sealed class Progress(int total, string zh = "已检查", string en = "checked") : IAsyncDisposable
{
    private readonly bool isShown = total > 1 && !Console.IsErrorRedirected && !Console.IsOutputRedirected;
    private int done;

    public void Advance()
    {
        done++;
        if (isShown && (done % 20 == 0 || done == total))
        {
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{Spoken.Messages.Pick(zh, en)} {done} / {total}"));
        }
    }

    public ValueTask DisposeAsync()
    {
        if (isShown)
        {
            Console.Error.Write("\r\u001b[K");
        }

        return ValueTask.CompletedTask;
    }
}
