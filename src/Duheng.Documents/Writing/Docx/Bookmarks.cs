namespace Duheng.Documents.Writing.Docx;

/// <summary>Names of the bookmarks at headings, of the kind that Word gives itself.</summary>
internal static class Bookmarks
{
    private const int First = 20_210_000;

    public static string Of(int heading) => FormattableString.Invariant($"_Toc{First + heading}");
}
