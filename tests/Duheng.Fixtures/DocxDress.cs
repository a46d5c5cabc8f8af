namespace Duheng.Fixtures;

/// <summary>What Word wraps the text in.</summary>
internal enum DocxDress
{
    Plain,

    /// <summary>Content controls around paragraphs and cells.</summary>
    Controls,

    /// <summary>Every text half inserted and its older wording deleted, both tracked.</summary>
    Tracked,

    /// <summary>One table of one cell around everything, as page builders and copied web pages leave it.</summary>
    Nested,
}
