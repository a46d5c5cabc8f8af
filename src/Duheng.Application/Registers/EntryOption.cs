namespace Duheng.Application.Registers;

/// <summary>An entry that a reference may lead to.</summary>
/// <param name="Title">What is kept.</param>
/// <param name="Label">What people read: with the name where the title is a number.</param>
public sealed record EntryOption(string Title, string Label);
