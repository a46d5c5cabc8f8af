using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Duheng.IntegrationTests.Platform.Security;

/// <summary>All that the server would write into its log, down to the finest level.</summary>
internal sealed class KeptLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    public string Text => string.Join('\n', lines);

    public ILogger CreateLogger(string categoryName) => new Lines(this);

    public void Dispose()
    {
        // Nothing is open.
    }

    private sealed class Lines(KeptLog log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.lines.Enqueue($"{formatter(state, exception)} {exception}");
    }
}
