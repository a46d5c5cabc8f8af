namespace Duheng.Application.Registers;

/// <summary>What a form of a register needs beside its type.</summary>
/// <param name="Entry">The entry that is corrected; null for a new one.</param>
/// <param name="Options">By the key of a reference: where it may lead.</param>
/// <param name="Projects">Of the organisation.</param>
/// <param name="Now">By the clock on the wall.</param>
public sealed record EntryForm(RegisterPlace Place, RegisterEntry? Entry, IReadOnlyDictionary<string, IReadOnlyList<EntryOption>> Options, IReadOnlyList<(long Id, string Name)> Projects, DateTime Now);
