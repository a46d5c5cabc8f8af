namespace Duheng.Documents.Writing.Docx;

/// <summary>Paper and margins of GB/T 9704-2012 in twentieths of a point: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm with 22 lines of 28 letters.</summary>
internal static class PageSetup
{
    private const int Narrow = 11906;
    private const int Wide = 16838;
    private const int Top = 2098;
    private const int Binding = 1588;
    private const int Bottom = 1984;
    private const int Outer = 1474;
    private const int HeaderAt = 851;

    /// <summary>22 lines in 225 mm. The 28 letters of a line are set by the letter spacing of the style: programs disagree on grids of letters.</summary>
    private const int LinePitch = 579;

    /// <summary>From the lower edge of the paper, so that the number stands 7 mm below the text.</summary>
    private const int FooterAt = 1304;

    /// <summary>How wide the text is.</summary>
    public static int TextWidth(bool isAcross) => isAcross ? Wide - Top - Bottom : Narrow - Binding - Outer;

    /// <summary>A page across is the upright one turned: its head lies at the binding.</summary>
    public static void Write(WordMarkup word, bool isAcross, string oddFooter, string evenFooter) => word.Element("sectPr", () =>
    {
        word.Relation("footerReference", "default", oddFooter);
        word.Relation("footerReference", "even", evenFooter);
        word.Value("type", "nextPage");
        if (isAcross)
        {
            word.Leaf("pgSz", ("w", WordMarkup.Number(Wide)), ("h", WordMarkup.Number(Narrow)), ("orient", "landscape"));
            Margins(word, Binding, Top, Outer, Bottom, HeaderAt);
        }
        else
        {
            word.Leaf("pgSz", ("w", WordMarkup.Number(Narrow)), ("h", WordMarkup.Number(Wide)));
            Margins(word, Top, Outer, Bottom, Binding, FooterAt);
        }

        word.Leaf("docGrid", ("type", "lines"), ("linePitch", WordMarkup.Number(LinePitch)));
    });

    private static void Margins(WordMarkup word, int top, int right, int bottom, int left, int footer) => word.Leaf(
        "pgMar",
        ("top", WordMarkup.Number(top)), ("right", WordMarkup.Number(right)), ("bottom", WordMarkup.Number(bottom)), ("left", WordMarkup.Number(left)),
        ("header", WordMarkup.Number(HeaderAt)), ("footer", WordMarkup.Number(footer)), ("gutter", "0"));
}
