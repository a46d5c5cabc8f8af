using Duheng.Domain.Quantities;

namespace Duheng.Application.Monitorings;

/// <summary>A project's money up to a day, by the ledger.</summary>
internal sealed record MonitoredMoney
{
    /// <summary>全年预算 as it then stood.</summary>
    public Money Annual { get; init; }

    /// <summary>累计执行.</summary>
    public Money Executed { get; init; }
}
