namespace Duheng.Application.Monitorings;

/// <summary>Why a target may be missed (偏差原因), as the form of 财预〔2019〕136号 lists it.</summary>
public enum DeviationCause
{
    /// <summary>经费保障.</summary>
    Funds,

    /// <summary>制度保障.</summary>
    System,

    /// <summary>人员保障.</summary>
    People,

    /// <summary>硬件条件保障.</summary>
    Hardware,

    /// <summary>其他.</summary>
    Other,
}
