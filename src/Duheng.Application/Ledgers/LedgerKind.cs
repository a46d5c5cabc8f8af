namespace Duheng.Application.Ledgers;

/// <summary>What an entry of the ledger is (资金台账).</summary>
public enum LedgerKind
{
    /// <summary>年初预算.</summary>
    Initial,

    /// <summary>预算调整: may be negative.</summary>
    Adjustment,

    /// <summary>上年结转.</summary>
    CarriedOver,

    /// <summary>资金到位.</summary>
    Arrival,

    /// <summary>支付.</summary>
    Payment,
}
