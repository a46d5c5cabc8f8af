namespace Duheng.Application.Json;

/// <summary>A wording with the shares of the points that it may have.</summary>
public sealed record SchemeOptionJson(string Text, decimal From, decimal To);
