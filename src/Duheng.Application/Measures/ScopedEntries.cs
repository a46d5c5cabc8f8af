using Dapper;
using Duheng.Application.Registers;
using Duheng.Domain.Measures;

namespace Duheng.Application.Measures;

/// <summary>The entries of a register that are of a period, as SQL.</summary>
internal sealed class ScopedEntries
{
    private const string Table = "register_entries e";

    private ScopedEntries(string where, DynamicParameters parameters, bool isExact) => (Where, Parameters, IsExact) = (where, parameters, isExact);

    public string Where { get; }

    public DynamicParameters Parameters { get; }

    /// <summary>Whether these are all and only the entries of the period; otherwise there are others among them.</summary>
    public bool IsExact { get; }

    public string From => $"FROM {Table} WHERE {Where}";

    /// <summary>Those that are of the period.</summary>
    public static ScopedEntries Of(StoredRegister register, MeasureScope scope, MeasurePeriod period)
    {
        string? end = null;
        var stands = register.Type.EndsOn is { } column;
        var isKept = stands && register.Slots.TryGetValue(register.Type.EndsOn!, out end); // it stands until then
        var isExact = !isKept || end != StoredRegister.More;
        var days = !stands ? "e.day >= @from AND e.day <= @until"
            : isKept && isExact ? $"e.day <= @until AND (e.{end} IS NULL OR e.{end} >= @from)"
            : "e.day <= @until";
        return Of(register, scope, period, days, isExact);
    }

    /// <summary>Those that began before the period is over: what they tell of may reach into it.</summary>
    public static ScopedEntries Until(StoredRegister register, MeasureScope scope, MeasurePeriod period) => Of(register, scope, period, "e.day <= @until", isExact: false);

    private static ScopedEntries Of(StoredRegister register, MeasureScope scope, MeasurePeriod period, string days, bool isExact)
    {
        var parameters = new DynamicParameters(new
        {
            register = register.Id,
            organisation = scope.OrganisationId,
            from = (long)period.From.DayNumber,
            until = (long)period.Until.DayNumber,
        });
        if (scope.ProjectId is { } project)
        {
            parameters.Add("project", project);
        }

        var own = scope.ProjectId is null ? string.Empty : " AND (e.project_id IS NULL OR e.project_id = @project)";
        return new ScopedEntries($"e.register_id = @register AND e.organisation_id = @organisation AND e.removed = 0{own} AND {days}", parameters, isExact);
    }
}
