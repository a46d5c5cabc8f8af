namespace Duheng.Documents.Writing;

/// <summary>A cell with what it spans.</summary>
public sealed record WrittenCell(string Text)
{
    public int Columns { get; init; } = 1;

    public int Rows { get; init; } = 1;

    /// <summary>A head (表头): bold.</summary>
    public bool IsHead { get; init; }

    /// <summary>Sentences begin at the left; all else is centred.</summary>
    public bool IsProse { get; init; }

    public static WrittenCell Head(string text) => new(text) { IsHead = true };

    public static WrittenCell Prose(string text) => new(text) { IsProse = true };
}
