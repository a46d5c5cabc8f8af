using Duheng.Application.Evaluations;
using Duheng.Application.Ledgers;
using Duheng.Application.Projects;
using Duheng.Application.Registers.Packs;
using Duheng.Application.Targets;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Proving;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Evidence;

/// <summary>Reads what the platform keeps beside a self-evaluation, for the rules that look at records (佐证).</summary>
public sealed class EvidenceFacts(TimeProvider time, WorkingDays days, PackCatalog packs)
{
    private const int FirstIndicatorRow = 2;

    /// <param name="asked">What the caller has read already.</param>
    public async Task<Domain.Proving.Evidence> ReadAsync(Work work, AskedEvidence asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(asked);

        var (year, ledger) = (asked.Year, asked.Ledger);
        var monitored = await MonitoredFacts.ReadAsync(work, year, cancellationToken);
        var today = ChinaClock.Today(time);
        var steps = await StepsAsync(work, year, cancellationToken);
        return new Domain.Proving.Evidence
        {
            Lines = await LinesAsync(work, asked, monitored.Forecasts, cancellationToken),
            Targets = await SealAsync(work, year, asked.Targets, asked.Indicators, cancellationToken),
            Warnings = [.. monitored.Warnings.Select(warning => Raised(warning, today))],
            Forecast = monitored.Forecast,
            Progress = monitored.Progress,
            Appropriations = await AppropriationsAsync(work, year, ledger, cancellationToken),
            Carried = await CarriedAsync(work, year, ledger, cancellationToken),
            Contracts = await ContractFacts.ReadAsync(work, packs, year, cancellationToken),
            Procurements = asked.Procurements,
            ApprovedOn = Day(steps?.PassedAt),
            PublishedOn = Day(steps?.PublishedAt),
            PreparedBy = steps?.Author,
            IsNew = year.FirstYear == year.Year,
            HasPreEvaluation = steps?.PreEvaluations > 0,
        };
    }

    private RaisedWarning Raised(MonitoredFacts.WarningRow warning, DateOnly today)
    {
        var day = ChinaClock.DayOf(warning.CreatedAt);
        return new RaisedWarning(warning.Text, warning.Indicator, warning.LastMonth, Math.Max(days.Between(day, today), 0), warning.Disposal is not null) { Allowed = days.Between(day, warning.DueOn) };
    }

    private static Task<StepsRow?> StepsAsync(Work work, ProjectYear year, CancellationToken cancellationToken) => work.FindAsync<StepsRow>(
        """
        SELECT e.passed_at, o.name AS author, (SELECT p.published_at FROM publications p WHERE p.project_year_id = @Id ORDER BY p.id LIMIT 1) AS published_at,
            (SELECT count(*) FROM attachments a JOIN project_years y ON y.id = a.project_year_id WHERE y.project_id = @ProjectId AND a.name LIKE '%事前%评估%') AS pre_evaluations
        FROM evaluations e JOIN people c ON c.id = e.updated_by JOIN organisations o ON o.id = c.organisation_id WHERE e.project_year_id = @Id
        """,
        new { year.Id, year.ProjectId },
        cancellationToken);

    private static async Task<IReadOnlyList<LineEvidence>> LinesAsync(Work work, AskedEvidence asked, IReadOnlyDictionary<string, string> forecasts, CancellationToken cancellationToken)
    {
        var files = (await work.QueryAsync<FileRow>(
            """
            SELECT a.row_number, a.name, a.sha256, a.captured_on, CAST((
                SELECT max(y.year) FROM attachments b JOIN project_years y ON y.id = b.project_year_id
                WHERE b.sha256 = a.sha256 AND y.organisation_id = @OrganisationId AND y.year < @Year) AS INTEGER) AS earlier_year
            FROM attachments a WHERE a.project_year_id = @Id AND a.document = @document AND a.row_number IS NOT NULL ORDER BY a.id
            """,
            new { asked.Year.Id, asked.Year.OrganisationId, asked.Year.Year, document = DocumentKind.Evaluation.Key() },
            cancellationToken)).ToLookup(file => file.RowNumber);
        return
        [
            .. asked.Indicators.Select((indicator, index) => new LineEvidence
            {
                Attachments = [.. files[index + FirstIndicatorRow].Select(file => new AttachedFile(file.Name, file.Sha256, file.CapturedOn, file.EarlierYear))],
                Named = asked.Lines.TryGetValue(indicator.Id, out var line) && line.RestsOn != RestsOn.Claim ? line.Evidence : string.Empty,
                Measured = asked.Measures.GetValueOrDefault(indicator.Id),
                Forecast = forecasts.GetValueOrDefault(indicator.Name, string.Empty),
            }),
        ];
    }

    /// <summary>Null for targets that nobody has frozen.</summary>
    private static async Task<TargetSeal?> SealAsync(Work work, ProjectYear year, TargetVersion targets, IReadOnlyList<TargetIndicator> indicators, CancellationToken cancellationToken) =>
        targets.ContentHash is { } approved
            ? new TargetSeal(
                targets.Number, approved, TargetContent.Hash(TargetContent.Write(year, targets, indicators, await TargetVersions.ClausesAsync(work, targets.Id, cancellationToken))))
            : null;

    /// <summary>What was added and not taken back, with whether targets came with it: approved since, kept on being asked, or, for a project of mid-year, there at all.</summary>
    private static async Task<IReadOnlyList<Appropriation>> AppropriationsAsync(Work work, ProjectYear year, IReadOnlyList<LedgerEntry> ledger, CancellationToken cancellationToken)
    {
        var reversed = ledger.Select(entry => entry.ReversesId).OfType<long>().ToHashSet();
        var added = ledger.Where(entry => entry is { Kind: LedgerKind.Adjustment, Amount.Fen: > 0, ReversesId: null } && !reversed.Contains(entry.Id)).ToList();
        if (added.Count == 0)
        {
            return [];
        }

        var approved = (await TargetVersions.AllAsync(work, year.Id, cancellationToken)).Select(version => Day(version.ApprovedAt)).OfType<DateOnly>().ToList();
        var kept = (await work.QueryAsync<DateTimeOffset>(
            "SELECT answered_at FROM adjustment_tasks WHERE project_year_id = @Id AND answer = 'kept' AND answered_at IS NOT NULL", new { year.Id }, cancellationToken)).ToList();
        var isMidYear = !ledger.Any(entry => entry.Kind == LedgerKind.Initial);
        return
        [
            .. added.Select(entry => new Appropriation(
                entry.DatedOn, entry.Amount, entry.DocumentNo, approved.Exists(day => isMidYear || day >= entry.DatedOn) || kept.Exists(answered => answered >= entry.CreatedAt))),
        ];
    }

    private static async Task<CarriedMoney?> CarriedAsync(Work work, ProjectYear year, IReadOnlyList<LedgerEntry> ledger, CancellationToken cancellationToken)
    {
        var carried = Money.Sum(ledger.Where(entry => entry.Kind == LedgerKind.CarriedOver).Select(entry => entry.Amount));
        if (carried.Fen <= 0)
        {
            return null;
        }

        var last = await work.FindAsync<string?>(
            "SELECT evaluation FROM project_years WHERE project_id = @ProjectId AND year = @last", new { year.ProjectId, last = year.Year - 1 }, cancellationToken);
        return new CarriedMoney(carried, last is null ? null : ProjectYear.HandedStates.Any(state => state.Key() == last));
    }

    private static DateOnly? Day(DateTimeOffset? at) => at is { } moment ? ChinaClock.DayOf(moment) : null;

    private sealed record StepsRow
    {
        public DateTimeOffset? PassedAt { get; init; }

        public DateTimeOffset? PublishedAt { get; init; }

        public string? Author { get; init; }

        public long PreEvaluations { get; init; }
    }

    private sealed record FileRow
    {
        public int RowNumber { get; init; }

        public string Name { get; init; } = string.Empty;

        public string Sha256 { get; init; } = string.Empty;

        public DateOnly? CapturedOn { get; init; }

        public int? EarlierYear { get; init; }
    }
}
