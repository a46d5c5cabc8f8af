namespace Duheng.Documents.Writing;

/// <summary>What a paragraph is on the page; how it looks follows from that (GB/T 9704-2012).</summary>
public enum TextRole
{
    /// <summary>标题: size 2, 小标宋, centred.</summary>
    Title,

    /// <summary>A line below the title: 项目名称：….</summary>
    Field,

    /// <summary>一、: 黑体.</summary>
    Chapter,

    /// <summary>（一）: 楷体.</summary>
    Section,

    /// <summary>1.: 仿宋, bold.</summary>
    Item,

    /// <summary>正文.</summary>
    Prose,

    /// <summary>附件1, at the left edge.</summary>
    AnnexMark,

    /// <summary>Above a table, centred.</summary>
    TableTitle,

    /// <summary>At the right above a table (单位：万元) or below a text (date).</summary>
    Aside,

    /// <summary>Small, below a table.</summary>
    Note,
}
