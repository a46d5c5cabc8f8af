using Duheng.Application.WhatIf;
using Duheng.Domain.Quantities;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Json;

/// <summary>How score and grade move.</summary>
public sealed record WhatIfJson(
    string File, string Scheme, RescoredJson Before, RescoredJson After, IReadOnlyList<MovedLineJson> Moved, IReadOnlyList<TurningLineJson> Turning,
    IReadOnlyList<string> Unplaced, IReadOnlyList<string> Absent)
{
    public static WhatIfJson From(string file, WhatIfResult result, Language language) => new(
        file,
        result.After.Scheme.Id,
        RescoredJson.From(result.Before, language),
        RescoredJson.From(result.After, language),
        [.. result.Moved.Select(one => new MovedLineJson(one.Before.Line.Name.Text, Score(one.Before), Score(one.After), language.Pick(one.After.Formula)))],
        [.. result.Turning.Select(one => new TurningLineJson(one.Line.Line.Name.Text, Figures.Trim(one.Score), Figures.Trim(Rounding.HalfUp(one.Total, 4)), one.Grade.Zh()))],
        [.. result.Unplaced.Select(line => line.Name.Text)],
        [.. result.Absent.Select(group => language.Pick(group.Zh, group.En))]);

    private static decimal? Score(LineScore line) => line.Score is { } score ? Figures.Trim(Rounding.HalfUp(score.Value, 4)) : null;
}
