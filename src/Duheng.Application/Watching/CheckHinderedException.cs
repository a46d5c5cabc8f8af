namespace Duheng.Application.Watching;

/// <summary>A check that was not made, for a reason that lies with the watcher: it says nothing about the system.</summary>
public sealed class CheckHinderedException(string message) : IOException(message);
