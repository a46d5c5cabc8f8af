using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Sta;

/// <summary>
/// Long paragraphs that stand word for word in reports of different projects. Only hashes are kept. Sentences that tell
/// points follow the wording of the scheme and are left out.
/// </summary>
internal sealed partial class CopiedParagraphs
{
    private const int Excerpt = 40;

    private readonly Dictionary<string, List<Occurrence>> occurrences = new(StringComparer.Ordinal);
    private readonly List<ReportOrigin> origins = [];
    private int fewestLetters = int.MaxValue;

    public void Add(ReportOrigin origin, Report report, Thresholds limits)
    {
        fewestLetters = Math.Min(fewestLetters, limits.ClonedLetters);
        origins.Add(origin);
        var scored = report.AllLines.Select(line => line.Name.Place.Paragraph).ToHashSet();
        foreach (var paragraph in report.Narrative.Paragraphs.Where(paragraph => paragraph.IsProse && !scored.Contains(paragraph.Number)))
        {
            var key = paragraph.Key;
            var letters = QuotedTitle().Replace(key, string.Empty).Length;
            if (letters >= limits.ClonedParagraph)
            {
                Add(TextHash.Of(key), new Occurrence(origins.Count - 1, paragraph.Part, paragraph.Number, letters, Cut(paragraph.Text)));
            }
        }
    }

    public IEnumerable<Remark> Close()
    {
        var shared = new Dictionary<(int One, int Other), int>();
        foreach (var (one, other) in occurrences.Values.SelectMany(Neighbours))
        {
            shared[(one.Report, other.Report)] = shared.GetValueOrDefault((one.Report, other.Report)) + one.Letters;
        }

        var groups = new Groups(origins.Count);
        foreach (var (pair, letters) in shared)
        {
            if (letters >= fewestLetters)
            {
                groups.Join(pair.One, pair.Other);
            }
        }

        return groups.OfSeveral().Select(Tell);
    }

    private void Add(string hash, Occurrence occurrence)
    {
        if (!occurrences.TryGetValue(hash, out var list))
        {
            occurrences[hash] = list = [];
        }

        if (list.Count == 0 || list[^1].Report != occurrence.Report)
        {
            list.Add(list.Count == 0 ? occurrence : occurrence with { Text = list[0].Text });
        }
    }

    /// <summary>Each with the first and with the one before: a paragraph in n reports makes 2n pairs and not n².</summary>
    private IEnumerable<(Occurrence One, Occurrence Other)> Neighbours(List<Occurrence> list)
    {
        for (var index = 1; index < list.Count; index++)
        {
            if (AreDifferent(list[0], list[index]))
            {
                yield return (list[0], list[index]);
            }

            if (index > 1 && AreDifferent(list[index - 1], list[index]))
            {
                yield return (list[index - 1], list[index]);
            }
        }
    }

    private bool AreDifferent(Occurrence one, Occurrence other) => origins[one.Report].Identity != origins[other.Report].Identity;

    private Remark Tell(IReadOnlyList<int> group)
    {
        var members = group.ToHashSet();
        var copied = occurrences.Values.Select(list => list.Where(one => members.Contains(one.Report)).ToList()).Where(list => list.Count > 1).ToList();
        var places = group.Select(report => copied.SelectMany(list => list).Where(one => one.Report == report).MinBy(one => one.Paragraph)!).ToList(); // it is in the group for them
        var files = group.Select(report => origins[report].File).ToList();
        return new Remark(
            places[0].Place,
            $"{Figures.Plain(group.Count)} 份不同项目的报告有 {Figures.Plain(copied.Count)} 段文字一字不差：{FileNames.List(files, "、")}；如“{places[0].Text}”。请核对内容是不是各自据实填写。",
            $"{Figures.Plain(group.Count)} reports of different projects have {Figures.Plain(copied.Count)} paragraphs word for word alike: {FileNames.List(files, ", ")}; such as \"{places[0].Text}\". Check that each was filled in for itself.")
        {
            Key = "paragraphs " + string.Join(' ', group.Select(report => origins[report].Identity)),
            AlsoAt = [.. places.Skip(1).Select(place => place.Place)],
            Files = files,
        };
    }

    private static string Cut(string text) => text.Length > Excerpt ? text[..Excerpt] + "…" : text;

    /// <summary>Titles of laws and documents are rightly alike everywhere.</summary>
    [GeneratedRegex("《[^》]{1,100}》", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QuotedTitle();

    private sealed record Occurrence(int Report, string Part, int Paragraph, int Letters, string Text)
    {
        public Place Place => Place.Sentence(Part, Paragraph, Text);
    }
}
