using Duheng.Documents.Papers;

namespace Duheng.Documents.Recognition;

/// <summary>The head of a score table: which grid column holds what.</summary>
/// <param name="Row">The printed row with the heads.</param>
/// <param name="Last">The number of its last row: a head may take two.</param>
/// <param name="Width">Grid columns from the first to the last.</param>
internal sealed record ScoreHead(GridRow Row, int Last, int Width, IReadOnlyDictionary<ColumnRole, GridCell> Columns);
