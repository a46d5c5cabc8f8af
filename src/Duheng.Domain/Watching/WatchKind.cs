namespace Duheng.Domain.Watching;

/// <summary>How a point is looked at (监测方式).</summary>
public enum WatchKind
{
    /// <summary>A connection comes about.</summary>
    Tcp,

    /// <summary>A page answers with the expected status, and with the expected words in it.</summary>
    Http,

    /// <summary>The certificate that is shown is valid; when it ends is kept.</summary>
    Certificate,
}
