using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Decides where in a file the next report begins: where a head opens that is not the current report's own.</summary>
internal sealed class ReportStarts
{
    private const decimal Alike = 0.5m;

    private readonly List<HeadMark> starts = [];
    private readonly List<HeadMark> pending = [];
    private string? name;
    private string? titleName;
    private int? year;
    private bool hasScores;
    private bool hasTotal;
    private bool hasProse;
    private bool hasPendingProse;
    private bool hasChapter;
    private bool hasAnnex;

    public IReadOnlyList<HeadMark> Find(IReadOnlyList<HeadMark> marks)
    {
        foreach (var mark in marks)
        {
            switch (mark.Kind)
            {
                case HeadMarkKind.Title or HeadMarkKind.Annex or HeadMarkKind.Project or HeadMarkKind.FirstChapter:
                    pending.Add(mark);
                    break;
                case HeadMarkKind.Prose:
                    hasPendingProse |= pending.Count > 0 || !(hasScores || hasTotal);
                    break;
                case HeadMarkKind.Scores or HeadMarkKind.Conclusion or HeadMarkKind.Total:
                    Settle();
                    hasScores |= mark.Kind != HeadMarkKind.Total;
                    hasTotal |= mark.Kind != HeadMarkKind.Scores;
                    break;
                default:
                    break;
            }
        }

        return starts;
    }

    /// <summary>Scores follow: the heads since the last ones are either another report's or this one's.</summary>
    private void Settle()
    {
        if (pending.Count > 0 && (hasScores || hasTotal) && IsAnother())
        {
            starts.Add(pending[0]);
            (name, titleName, year) = (null, null, null);
            (hasScores, hasTotal, hasProse, hasChapter, hasAnnex) = (false, false, false, false, false);
        }

        name = Last(HeadMarkKind.Project)?.Name ?? name;
        titleName ??= pending.Find(mark => mark.Kind == HeadMarkKind.Title && mark.Name is not null)?.Name;
        year ??= pending.Find(mark => mark.Year is not null)?.Year;
        hasChapter |= Last(HeadMarkKind.FirstChapter) is not null;
        hasAnnex |= pending.Exists(mark => mark.IsAnnex);
        hasProse |= hasPendingProse;
        hasPendingProse = false;
        pending.Clear();
    }

    private bool IsAnother()
    {
        var opensAnnex = pending[0].IsAnnex && (hasProse || hasChapter) && !hasAnnex;
        if (Last(HeadMarkKind.Project)?.Name is { } other && name is not null)
        {
            return opensAnnex ? !AreAlike(name, other) : name != other || IsOtherYear();
        }

        if (opensAnnex)
        {
            return false;
        }

        var title = pending.Find(mark => mark.Kind == HeadMarkKind.Title);
        if (Last(HeadMarkKind.FirstChapter) is not null && hasChapter)
        {
            return hasAnnex || title is not null;
        }

        if (title?.Name is { } titled && titleName is not null)
        {
            return !AreAlike(titled, titleName);
        }

        // A whole form stands before it, and no text that this could be the table of.
        return (title is not null || Last(HeadMarkKind.Project) is not null) && hasTotal && !hasProse && !hasChapter;
    }

    private bool IsOtherYear() => hasTotal && !hasProse && year is not null && pending.Find(mark => mark.Year is not null)?.Year is { } other && other != year;

    private HeadMark? Last(HeadMarkKind kind) => pending.FindLast(mark => mark.Kind == kind);

    private static bool AreAlike(string one, string other) => Likeness.Share(one, other) >= Alike || Likeness.Share(other, one) >= Alike;
}
