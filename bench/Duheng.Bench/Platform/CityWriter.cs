using System.Globalization;
using Duheng.Application.Accounts;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Npgsql;
using NpgsqlTypes;

namespace Duheng.Bench.Platform;

/// <summary>Writes a province into an empty database: offices, people, projects with their targets and money. The same seed writes the same province.</summary>
internal sealed class CityWriter(NpgsqlConnection connection, int projects)
{
    public const int Year = 2021;
    public const int Departments = 60;
    public const int Units = 940;
    public const int IndicatorsEach = 10;

    private const int Seed = 20_210_101;
    private const long FirstUnit = Departments + 2;
    private const string Now = "2022-03-09T02:00:00.000Z";

    private static readonly string[] TargetStates = [.. Enumerable.Repeat("approved", 90), "withTreasury", "withTreasury", "withDepartment", "withDepartment", "withDepartment", "draft", "draft", "draft", "returned", "notStarted"];
    private static readonly string[] EvaluationStates = [.. Times("notStarted", 30), .. Times("draft", 30), .. Times("withUnit", 10), .. Times("withDepartment", 15), .. Times("returned", 5), .. Times("passed", 10)];

    private readonly Random dice = new(Seed); // not for secrets
    private readonly Dictionary<long, string> units = [];

    /// <summary>The tokens of people who are signed in, by what they are.</summary>
    public async Task WriteAsync(IReadOnlyList<Visitor> visitors, CancellationToken cancellationToken)
    {
        await OfficesAsync(cancellationToken);
        await PeopleAsync(visitors, cancellationToken);
        await RunAsync($"INSERT INTO years (year, scheme_id, targets_due_on, evaluation_due_on, review_due_on) VALUES ({Plain(Year)}, 'shanxi-2021', '2021-01-29', '2022-03-16', '2022-03-31')", cancellationToken);
        var names = await ProjectsAsync(cancellationToken);
        await CopyAsync("project_grams (gram, project_id)", Enumerable.Range(0, projects).SelectMany(index => SearchText.Grams(names[index]).Select(gram => new object[] { gram, index + 1L })), cancellationToken);
        await YearsAsync(cancellationToken);
        await TargetsAsync(cancellationToken);
        foreach (var table in new[] { "organisations", "people", "grants", "projects", "project_years", "target_versions", "target_indicators", "ledger_entries" })
        {
            await RunAsync($"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))", cancellationToken);
        }

        await RunAsync("VACUUM ANALYZE", cancellationToken); // as the server does by itself after a while
    }

    /// <summary>Clerks and reviewers at units, departments, and those who see everything.</summary>
    public static IReadOnlyList<Visitor> Visitors(int count) =>
    [
        .. Enumerable.Range(0, count).Select(index => (index % 4) switch
        {
            0 => new Visitor(index + 1, index % 8 == 0 ? Role.UnitClerk : Role.UnitReviewer, FirstUnit + (index * 17 % Units), "one unit"),
            1 => new Visitor(index + 1, Role.Department, 2 + (index % Departments), "a department"),
            _ => new Visitor(index + 1, (index % 3) switch { 0 => Role.TreasuryDivision, 1 => Role.TreasuryPerformance, _ => Role.Auditor }, 1, "everything"),
        }),
    ];

    private async Task OfficesAsync(CancellationToken cancellationToken)
    {
        var rows = new List<object?[]> { new object?[] { 1L, "14", "云泽市财政局", "treasury", null, "/1/" } };
        for (var index = 0; index < Departments; index++)
        {
            rows.Add([index + 2L, FormattableString.Invariant($"14{index:00}"), CityNames.Department(index), "department", 1L, $"/1/{Plain(index + 2)}/"]);
        }

        for (var index = 0; index < Units; index++)
        {
            var (id, parent) = (FirstUnit + index, (index % Departments) + 2L);
            units[id] = CityNames.Unit(index, dice);
            rows.Add([id, FormattableString.Invariant($"14{index % Departments:00}{index:000}"), units[id], "unit", parent, $"/1/{Plain(parent)}/{Plain(id)}/"]);
        }

        await CopyAsync("organisations (id, code, name, kind, parent_id, path)", rows, cancellationToken);
    }

    private async Task PeopleAsync(IReadOnlyList<Visitor> visitors, CancellationToken cancellationToken)
    {
        await CopyAsync(
            "people (id, login, name, organisation_id, password_hash, created_at)",
            visitors.Select(one => new object[] { one.Id, $"visitor{Plain(one.Id)}", $"访客{Plain(one.Id)}", one.OfficeId, "-", Now }), cancellationToken);
        await CopyAsync("grants (id, person_id, role, organisation_id)", visitors.Select(one => new object[] { one.Id, one.Id, one.Role.Key(), one.OfficeId }), cancellationToken);
    }

    /// <summary>People are signed in anew for each measurement.</summary>
    public async Task SignInAsync(IReadOnlyList<Visitor> visitors, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await RunAsync("DELETE FROM sessions", cancellationToken);
        var at = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        await CopyAsync("sessions (token_sha256, person_id, agent, created_at, seen_at)", visitors.Select(one => new object[] { Sessions.HashOf(one.Token), one.Id, "bench", at, at }), cancellationToken);
    }

    private async Task<IReadOnlyList<string>> ProjectsAsync(CancellationToken cancellationToken)
    {
        var texts = new List<string>(projects);
        var rows = Enumerable.Range(0, projects).Select(index =>
        {
            var unit = FirstUnit + (index % Units);
            var (code, name) = (FormattableString.Invariant($"14{index % Units % Departments:00}{index % Units:000}T{Year}{index:000000}"), CityNames.Project(dice));
            texts.Add(SearchText.Of(code, name, units[unit]));
            return new object[] { index + 1L, code, name, unit, index % 3 == 0 ? "特定目标类" : "其他运转类", (long)Year, Year + 2L, "经办人", Now, texts[^1] };
        });
        await CopyAsync("projects (id, code, name, organisation_id, kind, first_year, last_year, manager, created_at, search_text)", rows, cancellationToken);
        return texts;
    }

    private Task YearsAsync(CancellationToken cancellationToken) => CopyAsync(
        "project_years (id, project_id, organisation_id, year, targets, evaluation, lamp, initial_fen, annual_fen, received_fen, executed_fen, stated_centi, low_centi, high_centi, blockers, errors, warnings, records_centi, documents_centi, updated_at)",
        Enumerable.Range(0, projects).Select(index =>
        {
            var targets = TargetStates[dice.Next(TargetStates.Length)];
            var evaluation = targets == "approved" ? EvaluationStates[dice.Next(EvaluationStates.Length)] : "notStarted";
            var hasScore = evaluation != "notStarted";
            var (annual, low) = (dice.NextInt64(10, 90_000) * 100_000, dice.NextInt64(6_000, 10_001));
            return new object?[]
            {
                index + 1L, index + 1L, FirstUnit + (index % Units), (long)Year, targets, evaluation, dice.Next(10) switch { 0 => "red", 1 or 2 => "yellow", _ => "green" },
                annual, annual, annual, annual / 100 * dice.Next(60, 101), hasScore ? Math.Min(low + dice.Next(300), 10_000) : null, hasScore ? low : null, hasScore ? low : null,
                (long)Math.Max(0, dice.Next(12) - 10), (long)dice.Next(4), (long)dice.Next(6), dice.NextInt64(0, 3_000), dice.NextInt64(0, 4_000),
                FormattableString.Invariant($"2022-03-{1 + dice.Next(9):00}T{dice.Next(24):00}:{dice.Next(60):00}:{dice.Next(60):00}.000Z"),
            };
        }),
        cancellationToken);

    private async Task TargetsAsync(CancellationToken cancellationToken)
    {
        await CopyAsync(
            "target_versions (id, project_year_id, number, state, period_goal, annual_goal, created_at, created_by)",
            Enumerable.Range(1, projects).Select(id => new object[]
            {
                (long)id, (long)id, 1L, "approved", "三年内建成稳定的运行保障体系，服务覆盖全部乡镇。", "完成年度任务；设备完好率不低于95%；故障两小时内到场；服务对象满意。", Now, 1L,
            }),
            cancellationToken);
        (string Level1, string Level2, string Name, string Target, string Unit)[] kinds =
        [
            ("产出指标", "数量指标", "完成任务数量", "12", "项"), ("产出指标", "数量指标", "覆盖乡镇数", "18", "个"), ("产出指标", "质量指标", "验收合格率", "98", "%"), ("产出指标", "质量指标", "设备完好率", "95", "%"),
            ("产出指标", "时效指标", "故障到场时间", "2", "小时"), ("产出指标", "成本指标", "成本节约率", "3", "%"), ("效益指标", "社会效益指标", "受益人数", "20000", "人"), ("效益指标", "经济效益指标", "带动投入", "100", "万元"),
            ("效益指标", "可持续影响指标", "制度健全率", "100", "%"), ("满意度指标", "服务对象满意度指标", "服务对象满意度", "90", "%"),
        ];
        await CopyAsync(
            "target_indicators (target_version_id, position, level1, level2, name, operator, target, unit, weight_centi)",
            Enumerable.Range(1, projects).SelectMany(id => Enumerable.Range(0, IndicatorsEach).Select(row => new object[]
            {
                (long)id, row + 1L, kinds[row % kinds.Length].Level1, kinds[row % kinds.Length].Level2, kinds[row % kinds.Length].Name, "≥", kinds[row % kinds.Length].Target, kinds[row % kinds.Length].Unit, 900L,
            })),
            cancellationToken);
        await CopyAsync(
            "ledger_entries (project_year_id, kind, source, amount_fen, dated_on, document_no, created_at, created_by)",
            Enumerable.Range(1, projects).SelectMany(id => new[]
            {
                new object[] { (long)id, "initial", "municipal", 1_000_000L, "2021-01-20", "云财预〔2021〕3号", Now, 1L }, [(long)id, "payment", "municipal", 900_000L, "2021-09-14", "支付凭证", Now, 1L],
            }),
            cancellationToken);
    }

    private async Task CopyAsync(string into, IEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellationToken)
    {
        await using var writer = await connection.BeginBinaryImportAsync($"COPY {into} FROM STDIN (FORMAT BINARY)", cancellationToken);
        foreach (var row in rows)
        {
            await writer.StartRowAsync(cancellationToken);
            foreach (var value in row)
            {
                await (value switch
                {
                    null => writer.WriteNullAsync(cancellationToken),
                    long number => writer.WriteAsync(number, NpgsqlDbType.Bigint, cancellationToken),
                    string text => writer.WriteAsync(text, NpgsqlDbType.Text, cancellationToken),
                    _ => throw new ArgumentException($"{value.GetType()} is not kept in columns.", nameof(rows)),
                });
            }
        }

        await writer.CompleteAsync(cancellationToken);
    }

    private async Task RunAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static IEnumerable<string> Times(string state, int count) => Enumerable.Repeat(state, count);

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
