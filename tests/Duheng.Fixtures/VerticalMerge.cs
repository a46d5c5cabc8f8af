namespace Duheng.Fixtures;

/// <summary>The place of a cell in a vertical merge.</summary>
internal enum VerticalMerge
{
    None,
    Start,
    Continue,
}
