namespace Duheng.Fixtures.Forms;

/// <summary>A paragraph or a grid of a filled form.</summary>
public abstract record FormBlock;
