using Duheng.Domain.Reports;

namespace Duheng.Application.Output.Html;

/// <summary>A way on from a page that a server hands out.</summary>
internal sealed record PageLink(string Address, Wording Label);
