namespace Duheng.Fixtures.Files;

/// <summary>How exactly places in a file are those of the form.</summary>
public enum PlaceGrain
{
    /// <summary>Only the text of the place can be compared: the arrival has lost its rows.</summary>
    Text,

    /// <summary>The table and the row; cells lie on other columns, since spans are lost.</summary>
    Row,

    /// <summary>Table, row and grid column.</summary>
    Cell,
}
