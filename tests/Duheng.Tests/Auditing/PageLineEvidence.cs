using Duheng.Domain.Proving;

namespace Duheng.Tests.Auditing;

/// <summary>What a case says that is kept for one indicator.</summary>
internal sealed class PageLineEvidence
{
    /// <summary>[name, hash, date, earlier year]; date and year may be left out or blank.</summary>
    public List<List<string>> Files { get; init; } = [];

    public int Records { get; init; }

    public string Named { get; init; } = string.Empty;

    public string Forecast { get; init; } = string.Empty;

    /// <summary>What its measure makes: blank has no basis. Null where none is bound.</summary>
    public string? Computed { get; init; }

    public string Unit { get; init; } = string.Empty;

    public int Counted { get; init; }

    /// <summary>availability, satisfaction, or anything else.</summary>
    public MeasureFunction Function { get; init; }

    public string? Why { get; init; }

    public string? Survey { get; init; }

    public int? ValidAnswers { get; init; }

    public LineEvidence ToLine() => new()
    {
        Attachments = [.. Files.Select(File)],
        Records = Records,
        Named = Named,
        Forecast = Forecast,
        Measured = Computed is null ? null : new MeasuredValue(Computed.Length == 0 ? null : PageEvidence.Number(Computed), Unit, Counted)
        {
            Function = Function,
            Why = Why,
            Survey = Survey,
            ValidAnswers = ValidAnswers,
        },
    };

    private static AttachedFile File(List<string> cells) =>
        new(cells[0], cells[1], PageEvidence.Day(cells.ElementAtOrDefault(2)), cells.ElementAtOrDefault(3) is { Length: > 0 } year ? (int)PageEvidence.Number(year) : null);
}
