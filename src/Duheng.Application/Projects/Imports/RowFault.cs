namespace Duheng.Application.Projects.Imports;

/// <summary>What is wrong with a row of an imported file.</summary>
/// <param name="Row">As the program that wrote the file counts them.</param>
/// <param name="Column">The head of the column; empty for the row as a whole.</param>
/// <param name="Problem">What is wrong, and what to do.</param>
public sealed record RowFault(int Row, string Column, string Problem);
