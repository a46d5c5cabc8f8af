namespace Duheng.Domain.Reports;

/// <summary>What a paragraph is for, as far as its font goes (字体用途).</summary>
public enum FontRole
{
    /// <summary>标题 of the whole report.</summary>
    Title,

    /// <summary>一、.</summary>
    Heading1,

    /// <summary>（一）.</summary>
    Heading2,

    /// <summary>1..</summary>
    Heading3,

    /// <summary>正文.</summary>
    Body,
}
