using System.Globalization;
using Duheng.Application.Registers;
using Duheng.Domain.Measures;
using Duheng.Domain.Registers;
using Duheng.Fixtures;
using Duheng.Fixtures.Measures;
using Duheng.Storage;

namespace Duheng.Bench.Measures;

/// <summary>Writes a year of tickets of one unit, in the order of their days. The same seed writes the same tickets.</summary>
internal static class TicketWriter
{
    public const int Year = 2021;
    public const long Unit = 2;

    private const int Points = 2_210;
    private const int RowsAtOnce = 50_000;
    private const string Now = "2022-03-09T02:00:00.000Z";
    private static readonly string[] Fixed = ["register_id", "organisation_id", "day", "set_aside", "source", "created_at", "updated_at"];

    public static async Task WriteAsync(Database database, int tickets, CancellationToken cancellationToken)
    {
        await using (var work = await database.WriteAsync(cancellationToken))
        {
            await work.InsertAsync<long>(
                "organisations (id, code, name, kind, parent_id, path)", [[1L, "1", "市财政局", "treasury", null, "/1/"], [Unit, "101", "医保中心", "unit", 1L, "/1/2/"]], returning: null, cancellationToken);
            var register = await RegisterSlots.OpenAsync(work, SomeRegisters.Tickets, cancellationToken);
            var slots = register.UsedSlots;
            foreach (var rows in Rows(register, slots, tickets).Chunk(RowsAtOnce))
            {
                await work.CopyAsync("register_entries", [.. Fixed, .. slots], rows, cancellationToken);
            }

            await work.CommitAsync(cancellationToken);
        }

        await using var after = await database.ReadAsync(cancellationToken);
        await after.ExecuteAsync(after.Kind == DatabaseKind.Sqlite ? "ANALYZE register_entries" : "VACUUM ANALYZE register_entries", parameters: null, cancellationToken); // as servers do by themselves
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(StoredRegister register, IReadOnlyList<string> slots, int tickets)
    {
        var dice = new Dice(Year);
        var (computed, _, _) = ComputedColumns.Of(SomeRegisters.Tickets);
        var time = OfficeHours.WorkingTime;
        for (var number = 0; number < tickets; number++)
        {
            var reported = new DateTime(Year, 1, 1).AddMinutes(number * (525_600L - 1) / tickets);
            var responded = reported.AddMinutes(dice.Chance(90) ? dice.Between(1, 120) : dice.Between(120, 2_000));
            var cells = computed!.Fill( // its expressions fit
                new Dictionary<string, RegisterValue>
                {
                    ["number"] = new RegisterValue.Text(string.Create(CultureInfo.InvariantCulture, $"GD{reported:yyyyMMdd}-{number:0000000}")),
                    ["severity"] = new RegisterValue.Text(dice.Chance(2) ? "重大" : dice.Chance(60) ? "一般" : "轻微"),
                    ["point"] = new RegisterValue.Text(string.Create(CultureInfo.InvariantCulture, $"网点 {dice.Between(1, Points):0000}")),
                    ["reported_at"] = new RegisterValue.Moment(reported),
                    ["responded_at"] = new RegisterValue.Moment(responded),
                    ["closed_on"] = new RegisterValue.Day(DateOnly.FromDateTime(responded)),
                    ["cost"] = new RegisterValue.Number(dice.Between(0m, 500m, 2)),
                    ["on_site"] = new RegisterValue.YesNo(dice.Chance(30)),
                },
                time);
            var values = SlotValues.Write(register, cells);
            yield return
            [
                register.Id, Unit, (long)DateOnly.FromDateTime(reported).DayNumber, dice.Chance(2) ? "测试单" : string.Empty, "import", Now, Now,
                .. slots.Select(slot => values.GetValueOrDefault(slot)),
            ];
        }
    }
}
