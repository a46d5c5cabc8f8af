using Duheng.Application.Reviews;

namespace Duheng.Web.Api.Reviews;

/// <summary>What came of drawing a sample again.</summary>
/// <param name="Kept">Whether the population of the draw was kept; without it nothing can be drawn again.</param>
/// <param name="Same">Whether the same projects come out in the same order; null where nothing was kept.</param>
/// <param name="PopulationHash">Of the population at the draw.</param>
/// <param name="KeptHash">Of what is kept of it; another one says that it was touched.</param>
/// <param name="Drawn">Codes as drawn now, in their order.</param>
/// <param name="Members">Codes as drawn then.</param>
public sealed record SampleReplayReply(
    long Id, bool Kept, bool? Same, int Population, string PopulationHash, string? KeptHash, IReadOnlyList<string> Drawn, IReadOnlyList<string> Members)
{
    internal static SampleReplayReply Of(SampleReplay replay) => new(
        replay.Sample.Id, replay.IsKept, replay.IsKept ? replay.IsSame : null, replay.Sample.Population, replay.Sample.PopulationHash, replay.Hash,
        [.. replay.Drawn.Select(one => one.Code)], [.. replay.Members.Select(one => one.Code)]);
}
