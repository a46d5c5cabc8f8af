using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Sta;

/// <summary>
/// Files that bear the same set of bookmarks. Word numbers them at random, so that only copies are alike. All reports of a
/// known layout bear those of its template, which says nothing: they are left out.
/// </summary>
internal sealed class SharedBookmarks
{
    /// <summary>Word's own mark of the last place edited; every file may have it.</summary>
    private const string LastEdited = "_GoBack";

    private readonly SortedDictionary<string, List<ReportOrigin>> bearers = new(StringComparer.Ordinal);

    public void Add(ReportOrigin origin, Report report, Thresholds limits)
    {
        var names = report.Bookmarks.Where(name => name != LastEdited).Order(StringComparer.Ordinal).ToList();
        if (report.Layout is not null || names.Count < limits.ClonedBookmarks)
        {
            return;
        }

        var key = TextHash.Of(string.Join('\n', names));
        if (!bearers.TryGetValue(key, out var origins))
        {
            bearers[key] = origins = [];
        }

        // Several reports in one file have one set of bookmarks, and that says nothing.
        if (!origins.Exists(other => other.Identity == origin.Identity || other.File == origin.File))
        {
            origins.Add(origin);
        }
    }

    public IEnumerable<Remark> Close() => bearers.Values.Where(origins => origins.Count > 1).Select(origins => new Remark(
        Place.Document,
        $"{Figures.Plain(origins.Count)} 份不同项目的报告带有同一套书签：{FileNames.List(origins.Select(one => one.File), "、")}；它们出自同一份文件，请核对内容是不是各自据实填写。",
        $"{Figures.Plain(origins.Count)} reports of different projects bear the same set of bookmarks: {FileNames.List(origins.Select(one => one.File), ", ")}. They come from one file: check that each was filled in for itself.")
    {
        Key = "bookmarks " + string.Join(' ', origins.Select(one => one.Identity)),
        AlsoAt = [.. origins.Skip(1).Select(_ => Place.Document)],
        Files = [.. origins.Select(one => one.File)],
    });
}
