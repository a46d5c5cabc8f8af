using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Data;

/// <summary>Reads schemes/*.yaml, and a user's own scheme, into <see cref="Scheme"/>.</summary>
public static class SchemeFile
{
    private static readonly Dictionary<string, Grade> GradeNames =
        Enum.GetValues<Grade>().ToDictionary(grade => grade.Zh(), StringComparer.Ordinal);

    private static readonly Dictionary<string, FundingBase> Denominators = new(StringComparer.Ordinal)
    {
        ["annual"] = FundingBase.Annual,
        ["initial"] = FundingBase.Initial,
    };

    private static readonly Dictionary<string, IndicatorGroup> Groups =
        Enum.GetValues<IndicatorGroup>().ToDictionary(group => group.ToString(), StringComparer.Ordinal);

    public static Scheme Read(string file, string content)
    {
        var map = YamlFile.Read(file, content);
        var scheme = new Scheme
        {
            Id = map.Text("id"),
            Version = map.OptionalInteger("version") ?? 1,
            Title = map.Text("title"),
            TitleEn = map.Text("titleEn"),
            Basis = map.Text("basis"),
            Unverified = map.OptionalText("unverified"),
            Region = map.Text("region"),
            FromYear = map.OptionalInteger("from"),
            ToYear = map.OptionalInteger("to"),
            Layouts = map.OptionalTexts("layouts"),
            FullMarks = map.Number("fullMarks") is > 0m and var marks ? marks : throw map.Wrong("fullMarks", "“fullMarks”应大于 0。"),
            Decimals = map.OptionalInteger("decimals") ?? 2,
            Execution = Execution(map.Map("execution")),
            Groups = [.. map.Maps("groups").Select(Group)],
            Forward = map.Choice("forward", ScoringFunctions.All),
            Reverse = map.Choice("reverse", ScoringFunctions.All),
            LateShare = Share(map, "lateShare"),
            Options = [.. map.Maps("options").Select(Option)],
            SatisfactionBands = map.Has("satisfaction") ? SatisfactionBands(map) : [],
            RescalesNotApplicable = map.Has("rescaleNotApplicable") && map.Flag("rescaleNotApplicable"),
            GradeBands = GradeBands(map),
            Thresholds = ThresholdsFile.Read(map.Map("thresholds")),
        };
        map.RefuseUnknownKeys();
        return scheme;
    }

    private static ExecutionScoring Execution(YamlMap map)
    {
        var execution = new ExecutionScoring(map.OptionalNumber("weight"), map.Choice("denominator", Denominators));
        map.RefuseUnknownKeys();
        return execution;
    }

    private static SchemeGroup Group(YamlMap map)
    {
        var group = new SchemeGroup(map.Choice("group", Groups), map.Number("weight"), map.Flag("fixed"));
        map.RefuseUnknownKeys();
        return group;
    }

    private static SchemeOption Option(YamlMap map)
    {
        var option = new SchemeOption(map.Text("text"), Share(map, "from"), Share(map, "to"));
        map.RefuseUnknownKeys();
        return option.From <= option.To ? option : throw map.Wrong("from", "“from”不能大于“to”。");
    }

    /// <summary>Best first: both the rate and the share fall.</summary>
    private static IReadOnlyList<SatisfactionBand> SatisfactionBands(YamlMap map)
    {
        var bands = new List<SatisfactionBand>();
        foreach (var one in map.Maps("satisfaction"))
        {
            var band = new SatisfactionBand(one.Number("from"), Share(one, "share"));
            one.RefuseUnknownKeys();
            if (bands.Count > 0 && (band.From >= bands[^1].From || band.Share >= bands[^1].Share))
            {
                throw one.Wrong("from", "满意度区间要从高到低排列，分值比例依次降低。");
            }

            bands.Add(band);
        }

        return bands;
    }

    private static decimal Share(YamlMap map, string key) =>
        map.Number(key) is >= 0m and <= 1m and var share ? share : throw map.Wrong(key, $"“{key}”应在 0 与 1 之间。");

    /// <summary>Best first, without gaps: the last one begins at 0.</summary>
    private static IReadOnlyList<GradeBand> GradeBands(YamlMap map)
    {
        var bands = new List<GradeBand>();
        foreach (var one in map.Maps("grades"))
        {
            var band = new GradeBand(one.Choice("grade", GradeNames), one.Number("min"), one.Texts("words"));
            one.RefuseUnknownKeys();
            if (bands.Count > 0 && (band.Minimum >= bands[^1].Minimum || band.Grade >= bands[^1].Grade))
            {
                throw one.Wrong("min", "等级要从高到低排列，分数线依次降低。");
            }

            bands.Add(band);
        }

        return bands.Count > 0 && bands[^1].Grade == Grade.Poor && bands[^1].Minimum == 0m
            ? bands
            : throw map.Wrong("grades", "最后一档应是“差”，分数线为 0。");
    }
}
