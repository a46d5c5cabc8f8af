using Duheng.Application.Projects;
using Duheng.Application.Registers.Packs;
using Duheng.Application.Worklist;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>Entries that are due by the cadence of a register, and those that were missed (登记).</summary>
internal sealed class RegisterTasks(PackCatalog packs) : ITaskSource
{
    public async Task<IEnumerable<WaitingTask>> ReadAsync(Work work, Actor actor, WorklistDay day, CancellationToken cancellationToken)
    {
        var branches = actor.Branches(Capability.KeepRegisters);
        if (branches.Count == 0)
        {
            return [];
        }

        var scope = new Branches(branches, "o.path");
        var due = await RegisterUses.DueAsync(work, packs, day.Year, scope.Sql, scope.With(null), cancellationToken);
        return due
            .Where(one => one.Type.Writers.Count == 0 || one.Type.Writers.Any(actor.Has))
            .SelectMany(one => one.Parts.Where(part => part.IsDue(day.Today) || part.IsMissed(day.Today)).Select(part => Task(one.OrganisationId, one.Organisation, one.Type, part, day)));
    }

    private static WaitingTask Task(long organisationId, string organisation, RegisterType type, CadencePart part, WorklistDay day) => new(
        TaskKind.Register, $"{type.Name}登记", organisation, Say(type, part),
        $"/registers/{type.Key}?unit={Figures.Plain(organisationId)}", part.DueOn, day.Left(part.DueOn), Count: 1);

    /// <summary>第 2 季度巡检应做 1 次，登记 0 次.</summary>
    internal static string Say(RegisterType type, CadencePart part) => $"{part.Name}{type.Name}应做 {Figures.Plain(part.Times)} {type.Counter}，登记 {Figures.Plain(part.Done)} {type.Counter}";
}
