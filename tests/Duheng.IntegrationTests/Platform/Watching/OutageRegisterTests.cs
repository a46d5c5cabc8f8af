using Duheng.Application.Registers;
using Duheng.Application.Watching;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Registers;
using Duheng.Domain.Watching;
using Duheng.IntegrationTests.Platform.Registers;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Watching;

/// <summary>Outages enter the register that is fed by the watching.</summary>
public abstract class OutageRegisterTests : BareOfficeTests
{
    private const string Unit = "14990201";

    [Fact]
    public async Task An_outage_is_entered_when_it_begins_and_closed_when_it_ends()
    {
        await using var office = await OpenAsync();
        var clerk = office.Account(Role.UnitClerk, Unit).Actor;
        var begun = new DateTimeOffset(2021, 7, 5, 1, 0, 0, TimeSpan.Zero);

        await TellAsync(office, begun, ended: null);
        var open = Assert.Single(await EntriesAsync(office, clerk));
        await TellAsync(office, begun, ended: begun.AddMinutes(90));
        var closed = Assert.Single(await EntriesAsync(office, clerk));

        Assert.Equal(("监测-7001", "未查明", EntrySource.Watching), (open.Title, open.Text("cause"), open.Source));
        Assert.Equal([new Interval(new DateTime(2021, 7, 5, 9, 0, 0), null)], Periods(open));
        Assert.Equal([new Interval(new DateTime(2021, 7, 5, 9, 0, 0), new DateTime(2021, 7, 5, 10, 30, 0))], Periods(closed));
        Assert.Contains("连接被拒绝", closed.Text("description"), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2021, 7, 5), closed.Day);
    }

    private static IReadOnlyList<Interval> Periods(RegisterEntry entry) => ((RegisterValue.Periods)entry.Values["periods"]).Value;

    private static async Task TellAsync(Office office, DateTimeOffset begun, DateTimeOffset? ended)
    {
        await using var scope = office.Services.CreateAsyncScope();
        var register = Assert.Single(scope.ServiceProvider.GetServices<IOutageRegister>());
        var point = new WatchPointRow { Id = 1, OrganisationId = office.Cast.Organisations[Unit].Id, Name = "制卡前置机", System = "社会保障卡管理系统", Kind = WatchKind.Tcp };
        await using var work = await scope.ServiceProvider.GetRequiredService<Database>().WriteAsync(Cancellation);
        var outage = new RecordedOutage(7001, point, begun, ended, "连接被拒绝");
        await (ended is null ? register.BeginAsync(work, outage, Cancellation) : register.EndAsync(work, outage, Cancellation));
        await work.CommitAsync(Cancellation);
    }

    private static async Task<IReadOnlyList<RegisterEntry>> EntriesAsync(Office office, Actor clerk)
    {
        await using var work = await office.Services.GetRequiredService<Database>().ReadAsync(Cancellation);
        var packs = office.Services.GetRequiredService<Application.Registers.Packs.PackCatalog>();
        var register = await RegisterSlots.FindAsync(work, packs.Find("outages")!, Cancellation) ?? throw new InvalidOperationException("Nothing was entered."); // the pack holds it
        var rows = await work.QueryAsync<object>(
            $"SELECT {EntryRows.Columns(register)} FROM {EntryRows.Tables} WHERE e.register_id = @Id AND e.organisation_id = @OrganisationId AND e.removed = 0", new { register.Id, clerk.OrganisationId }, Cancellation);
        return [.. rows.Select(row => EntryRows.Of(register, row))];
    }
}
