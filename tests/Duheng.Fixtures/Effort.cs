namespace Duheng.Fixtures;

/// <summary>How well a generated project went: all met, a few small misses, or every weak spot missed.</summary>
internal enum Effort
{
    Full,
    Usual,
    Weak,
}
