namespace Duheng.Documents.Writing.Xlsx;

/// <summary>How a cell of a sheet looks; its place in the list of looks that a workbook holds.</summary>
internal enum SheetStyle
{
    /// <summary>Nothing.</summary>
    Plain,

    /// <summary>标题.</summary>
    Title,

    /// <summary>正文 and the lines below the title.</summary>
    Prose,

    /// <summary>一、.</summary>
    Chapter,

    /// <summary>（一）.</summary>
    Section,

    /// <summary>1..</summary>
    Item,

    /// <summary>Above a table.</summary>
    TableTitle,

    /// <summary>At the right.</summary>
    Aside,

    /// <summary>Below a table.</summary>
    Note,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A head of a table.</summary>
    Head,

    /// <summary>Sentences in a table.</summary>
    CellProse,

    /// <summary>A percentage with two decimals.</summary>
    Rate,
}
