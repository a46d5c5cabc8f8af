using Duheng.Application.Json;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Output;

/// <summary>What an output is asked for.</summary>
/// <param name="FailOn">The level of <c>--fail-on</c>; null for never.</param>
internal sealed record OutputRequest(Stream Stream, Palette Palette, int Width, Language Language, RuleSelection Rules, Severity? FailOn, bool ShowSkipped)
{
    /// <summary>Where a page of one document leads back to, on a server; null for a file, which has no address.</summary>
    public string? Back { get; init; }
}
