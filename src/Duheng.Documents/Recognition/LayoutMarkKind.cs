namespace Duheng.Documents.Recognition;

/// <summary>Where a mark of a layout is looked for.</summary>
public enum LayoutMarkKind
{
    /// <summary>Names of bookmarks.</summary>
    Bookmark,

    /// <summary>Cells of one table.</summary>
    Table,

    /// <summary>The text.</summary>
    Text,

    /// <summary>Maxima and scores told in sentences; needs no words.</summary>
    ScoreSentences,

    /// <summary>A unit's projects counted and their money told, without any points; needs no words.</summary>
    Summary,
}
