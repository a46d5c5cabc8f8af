using DocumentFormat.OpenXml.Wordprocessing;

namespace Duheng.Documents.Writing.Docx;

/// <summary>Paper and margins of GB/T 9704-2012 in twentieths of a point: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm with 22 lines of 28 letters.</summary>
internal static class PageSetup
{
    private const uint Narrow = 11906;
    private const uint Wide = 16838;
    private const int Top = 2098;
    private const int Binding = 1588;
    private const int Bottom = 1984;
    private const int Outer = 1474;

    /// <summary>22 lines in 225 mm. The 28 letters of a line are set by the letter spacing of the style: programs disagree on grids of letters.</summary>
    private const int LinePitch = 579;

    /// <summary>From the lower edge of the paper, so that the number stands 7 mm below the text.</summary>
    private const uint FooterAt = 1304;

    /// <summary>How wide the text is.</summary>
    public static int TextWidth(bool isAcross) => isAcross ? (int)Wide - Top - Bottom : (int)Narrow - Binding - Outer;

    /// <summary>A page across is the upright one turned: its head lies at the binding.</summary>
    public static SectionProperties Section(bool isAcross, string oddFooter, string evenFooter) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = oddFooter },
        new FooterReference { Type = HeaderFooterValues.Even, Id = evenFooter },
        new SectionType { Val = SectionMarkValues.NextPage },
        isAcross
            ? new PageSize { Width = Wide, Height = Narrow, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = Narrow, Height = Wide },
        isAcross
            ? new PageMargin { Top = Binding, Right = Top, Bottom = Outer, Left = Bottom, Header = 851, Footer = 851, Gutter = 0 }
            : new PageMargin { Top = Top, Right = Outer, Bottom = Bottom, Left = Binding, Header = 851, Footer = FooterAt, Gutter = 0 },
        new DocGrid { Type = DocGridValues.Lines, LinePitch = LinePitch });
}
