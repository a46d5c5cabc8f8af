using Duheng.Application.Targets;

namespace Duheng.Web.Api.Administration;

/// <summary>A row of the library.</summary>
/// <param name="IsOwn">False for one that ships.</param>
public sealed record LibraryRowReply(LibraryIndicator Indicator, bool IsOwn);
