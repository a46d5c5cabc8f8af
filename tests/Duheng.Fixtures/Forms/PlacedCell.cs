namespace Duheng.Fixtures.Forms;

/// <summary>A cell with its place on the grid, counted from 1.</summary>
public readonly record struct PlacedCell(int Row, int Column, FormCell Cell);
