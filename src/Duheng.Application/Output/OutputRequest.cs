using Duheng.Application.Checking;
using Duheng.Application.Json;
using Duheng.Application.Output.Html;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Output;

/// <summary>What an output is asked for.</summary>
/// <param name="FailOn">The level of <c>--fail-on</c>; null for never.</param>
internal sealed record OutputRequest(Stream Stream, Palette Palette, int Width, Language Language, RuleSelection Rules, Severity? FailOn, bool ShowSkipped)
{
    /// <summary>Where a page leads to, on a server; null for a file, which has no address.</summary>
    public PageLink? Back { get; init; }

    /// <summary>The copy of a document that its page carries in itself, to be taken away; null for none.</summary>
    public Func<CheckedDocument, EmbeddedFile?>? CopyOf { get; init; }
}
