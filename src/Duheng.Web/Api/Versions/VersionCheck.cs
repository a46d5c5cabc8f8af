using Duheng.Application.Common;

namespace Duheng.Web.Api.Versions;

/// <summary>At an endpoint that changes something with versions.</summary>
/// <param name="Load">What stands there now, as its GET answers it.</param>
/// <param name="IsRequired">Whether If-Match has to be sent.</param>
internal sealed record VersionCheck(Func<HttpContext, Task<Result<VersionedReply>>> Load, bool IsRequired);
