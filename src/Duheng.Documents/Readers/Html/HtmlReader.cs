using System.Text;
using System.Text.RegularExpressions;
using Duheng.Documents.Papers;
using Duheng.Documents.Readers.Text;

namespace Duheng.Documents.Readers.Html;

/// <summary>Web pages (.html, .htm), and what programs save as such under the name of .doc or .xls.</summary>
public sealed partial class HtmlReader : IDocumentReader
{
    private const int HeadLength = 4_096;

    private static readonly string[] Beginnings = ["<!doctype html", "<html", "<head", "<meta", "<body", "<table", "<div", "<title", "<p>", "<p ", "<style", "<!--"];

    public int Order => 25;

    public bool Recognises(ReadOnlySpan<byte> head)
    {
        var start = Encoding.Latin1.GetString(head[..Math.Min(head.Length, HeadLength)]).Replace("\0", string.Empty, StringComparison.Ordinal).TrimStart('\u00ef', '\u00bb', '\u00bf', '\u00fe', '\u00ff', ' ', '\r', '\n', '\t');
        var page = start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && start.Contains("<html", StringComparison.OrdinalIgnoreCase);
        return page || Beginnings.Any(beginning => start.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
    }

    public Reading? Read(Stream content, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream((int)content.Length);
        content.CopyTo(buffer);
        var page = Decode(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        var builder = Build(page, readsAll: false, cancellationToken);
        if (page.Contains("<td", StringComparison.OrdinalIgnoreCase) && !builder.HasGrid)
        {
            // Nothing but chrome by its names: then the names mislead.
            builder = Build(page, readsAll: true, cancellationToken);
        }

        return Reading.Of(builder);
    }

    private static PaperBuilder Build(string page, bool readsAll, CancellationToken cancellationToken)
    {
        var builder = new PaperBuilder();
        foreach (var (name, sheet) in HtmlSheets.Of(page))
        {
            builder.Sheet = name;
            new HtmlPage(builder, readsAll).Read(sheet, cancellationToken);
        }

        return builder;
    }

    /// <summary>By its marks and bytes, as plain text is; a page that says Big5 is read so, and a few broken letters spoil no page.</summary>
    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        var named = Charset().Match(head).Groups["name"].Value.ToUpperInvariant();
        if (named is "BIG5" or "BIG5-HKSCS")
        {
            return Named("big5").GetString(bytes);
        }

        return TextDecoding.Decode(bytes) is { } decoded ? decoded.Text : named is "UTF-8" or "UTF8" ? Encoding.UTF8.GetString(bytes) : Named("GB18030").GetString(bytes);
    }

    private static Encoding Named(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? throw new InvalidOperationException($"The runtime lacks {name}.");

    [GeneratedRegex("charset\\s*=\\s*[\"']?(?<name>[\\w-]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Charset();
}
