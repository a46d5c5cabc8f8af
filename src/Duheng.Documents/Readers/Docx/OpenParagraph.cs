using System.Text;
using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Readers.Docx;

/// <summary>A paragraph that is being read.</summary>
internal sealed class OpenParagraph(Origin origin)
{
    public Origin Origin => origin;

    public StringBuilder Text { get; } = new();

    public string? Style { get; set; }

    /// <summary>The list that it belongs to by itself; 0 takes it out of the list of its style.</summary>
    public int? List { get; set; }

    public int? Level { get; set; }

    /// <summary>Set where a section ends with it.</summary>
    public PageSetup? Pages { get; set; }

    /// <summary>Its end was deleted under tracking: the next paragraph continues it.</summary>
    public bool GoesOn { get; set; }
}
