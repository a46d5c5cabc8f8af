using System.Globalization;
using Duheng.Application.Targets;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Administration;

/// <summary>A row of the library. The version of its indicator is 0 for one that ships, and for one that is not there yet.</summary>
/// <param name="IsOwn">False for one that ships.</param>
public sealed record LibraryRowReply(LibraryIndicator Indicator, bool IsOwn) : VersionedReply
{
    /// <summary>Without the code: that may be Chinese, which no header takes.</summary>
    internal override string Tag => Indicator.Version.ToString(CultureInfo.InvariantCulture);
}
