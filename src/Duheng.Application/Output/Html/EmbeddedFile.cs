using Duheng.Domain.Reports;

namespace Duheng.Application.Output.Html;

/// <summary>A file inside a page, for who keeps nothing on a server: a link that a browser saves.</summary>
/// <param name="Content">Null when there is only something to say of it.</param>
internal sealed record EmbeddedFile(string Name, string MediaType, byte[]? Content, Wording Label);
