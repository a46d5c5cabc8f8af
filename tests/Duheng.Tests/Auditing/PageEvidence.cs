using System.Globalization;
using Duheng.Domain.Proving;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Fixtures;

namespace Duheng.Tests.Auditing;

/// <summary>What a case says of the platform's records. Lines that it does not name are borne out by a file of their own. Money is in 万元.</summary>
internal sealed class PageEvidence
{
    private const string Yes = "是";

    public Dictionary<string, PageLineEvidence> Lines { get; init; } = new(StringComparer.Ordinal);

    /// <summary>[version, approved hash, present hash].</summary>
    public List<string>? Targets { get; init; }

    /// <summary>[text, indicator or blank, month, working days, answered].</summary>
    public List<List<string>> Warnings { get; init; } = [];

    public string? Forecast { get; init; }

    /// <summary>[day, amount, document, has targets].</summary>
    public List<List<string>> Appropriations { get; init; } = [];

    /// <summary>[month, money, due, targets], in percent.</summary>
    public List<List<string>> Progress { get; init; } = [];

    /// <summary>[amount, evaluated; blank where last year is not kept].</summary>
    public List<string>? Carried { get; init; }

    /// <summary>[name, amount, first day, last day, paid, accepted on].</summary>
    public List<List<string>>? Contracts { get; init; }

    /// <summary>[name, price, budget].</summary>
    public List<List<string>>? Procurements { get; init; }

    public string? Approved { get; init; }

    public string? Published { get; init; }

    public string? PreparedBy { get; init; }

    public bool IsNew { get; init; }

    public bool? PreEvaluation { get; init; }

    public Evidence ToEvidence(Report report) => new()
    {
        Lines = [.. Named(report).Select((line, index) => Lines.TryGetValue(line.Name.Text, out var said) ? said.ToLine() : new LineEvidence { Attachments = [CleanEvidence.File(line, index, report.Year?.Year ?? 2023)] })],
        Targets = Targets is null ? null : new TargetSeal((int)Number(Targets[0]), Targets[1], Targets[2]),
        Warnings = [.. Warnings.Select(one => new RaisedWarning(one[0], one[1].Length == 0 ? null : one[1], (int)Number(one[2]), (int)Number(one[3]), one[4] == Yes) { Allowed = one.Count > 5 ? (int)Number(one[5]) : null })],
        Forecast = Wan(Forecast),
        Appropriations = [.. Appropriations.Select(one => new Appropriation(Day(one[0])!.Value, Wan(one[1])!.Value, one[2], one[3] == Yes))], // a case states both
        Progress = [.. Progress.Select(one => new MonitoredProgress((int)Number(one[0]), OrNull(one[1]), Number(one[2]), OrNull(one[3])))],
        Carried = Carried is null ? null : new CarriedMoney(Wan(Carried[0])!.Value, Carried[1].Length == 0 ? null : Carried[1] == Yes), // a case states it
        Contracts = Contracts is null ? null : [.. Contracts.Select(Contract)],
        Procurements = Procurements is null ? null : [.. Procurements.Select(one => new Procurement(one[0], Wan(one[1])!.Value, Wan(one.ElementAtOrDefault(2))))], // a case states it
        ApprovedOn = Day(Approved),
        PublishedOn = Day(Published),
        PreparedBy = PreparedBy,
        IsNew = IsNew,
        HasPreEvaluation = PreEvaluation,
    };

    public static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    public static DateOnly? Day(string? text) => string.IsNullOrEmpty(text) ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A name that the report does not have is a slip of the case.</summary>
    private IReadOnlyList<IndicatorLine> Named(Report report) =>
        Lines.Keys.FirstOrDefault(name => report.Indicators.All(line => line.Name.Text != name)) is { } unknown
            ? throw new InvalidOperationException($"The report has no indicator {unknown}.")
            : report.Indicators;

    private static decimal? OrNull(string text) => text.Length == 0 ? null : Number(text);

    private static Money? Wan(string? text) => string.IsNullOrEmpty(text) ? null : Money.FromWan(Number(text));

    private static Contract Contract(List<string> cells) =>
        new(cells[0], Wan(cells[1])!.Value, Day(cells.ElementAtOrDefault(2)), Day(cells.ElementAtOrDefault(3)), Wan(cells.ElementAtOrDefault(4))) { AcceptedOn = Day(cells.ElementAtOrDefault(5)) }; // a case states it
}
