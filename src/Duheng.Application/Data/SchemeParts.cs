using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Data;

/// <summary>Reads the lists of a scheme file, and finds what in it cannot be true together.</summary>
internal static partial class SchemeParts
{
    private static readonly Dictionary<string, Grade> GradeNames =
        Enum.GetValues<Grade>().ToDictionary(grade => grade.Zh(), StringComparer.Ordinal);

    private static readonly Dictionary<string, IndicatorGroup> GroupNames =
        Enum.GetValues<IndicatorGroup>().ToDictionary(group => group.ToString(), StringComparer.Ordinal);

    public static string Id(YamlMap map) => IdForm().IsMatch(map.Text("id"))
        ? map.Text("id")
        : throw map.Wrong("id", $"“id”只能用字母、数字、连字符和汉字，现在是“{map.Text("id")}”。", $"\"id\" is of letters, digits and hyphens, and is \"{map.Text("id")}\".");

    public static decimal Share(YamlMap map, string key) =>
        map.Number(key) is >= 0m and <= 1m and var share ? share : throw map.Wrong(key, $"“{key}”应在 0 与 1 之间。", $"\"{key}\" must be between 0 and 1.");

    /// <summary>A category stands once, alone or with others.</summary>
    public static IReadOnlyList<SchemeGroup> Groups(YamlMap map)
    {
        var groups = new List<SchemeGroup>();
        foreach (var one in map.Maps("groups"))
        {
            var weight = one.Number("weight");
            var group = new SchemeGroup(
                one.Choice("group", GroupNames), weight >= 0m ? weight : throw one.Wrong("weight", "“weight”不能小于 0。", "\"weight\" cannot be below 0."), one.FlagOr("fixed", false))
            {
                With = [.. one.OptionalTexts("with").Select(name => GroupNames.TryGetValue(name, out var with)
                    ? with
                    : throw one.Wrong("with", $"“with”不认识“{name}”；可用：{string.Join("、", GroupNames.Keys)}。", $"\"with\" does not know \"{name}\"; there are: {string.Join(", ", GroupNames.Keys)}."))],
                IsRequired = one.FlagOr("required", true),
            };
            one.RefuseUnknownKeys();
            if (groups.Exists(other => group.With.Prepend(group.Group).Any(other.Holds)))
            {
                throw one.Wrong("group", $"“{group.Zh}”写了两次。", $"\"{group.En}\" stands twice.");
            }

            groups.Add(group);
        }

        return groups;
    }

    /// <summary>Bands are the same, meet at an end, or lie apart.</summary>
    public static IReadOnlyList<SchemeOption> Options(YamlMap map)
    {
        var options = new List<SchemeOption>();
        foreach (var one in map.Maps("options"))
        {
            var option = new SchemeOption(one.Text("text"), Share(one, "from"), Share(one, "to"));
            one.RefuseUnknownKeys();
            if (option.From > option.To)
            {
                throw one.Wrong("from", "“from”不能大于“to”。", "\"from\" cannot be above \"to\".");
            }

            if (options.Find(other => Key(other) == Key(option)) is not null)
            {
                throw one.Wrong("text", $"“{option.Text}”写了两次。", $"\"{option.Text}\" stands twice.");
            }

            if (options.Find(other => (other.From, other.To) != (option.From, option.To) && !other.IsFixed && !option.IsFixed && other.From < option.To && option.From < other.To) is { } overlapping)
            {
                throw one.Wrong("from", $"“{option.Text}”的区间与“{overlapping.Text}”重叠。", $"the band of \"{option.Text}\" overlaps that of \"{overlapping.Text}\".");
            }

            options.Add(option);
        }

        return options;

        static string Key(SchemeOption option) => PrintedText.Key(option.Text);
    }

    /// <summary>Best first: both the rate and the share fall.</summary>
    public static IReadOnlyList<SatisfactionBand> SatisfactionBands(YamlMap map)
    {
        var bands = new List<SatisfactionBand>();
        foreach (var one in map.Maps("satisfaction"))
        {
            var band = new SatisfactionBand(one.Number("from"), Share(one, "share"));
            one.RefuseUnknownKeys();
            if (bands.Count > 0 && (band.From >= bands[^1].From || band.Share >= bands[^1].Share))
            {
                throw one.Wrong("from", "满意度区间要从高到低排列，分值比例依次降低。", "the intervals must fall, and their shares with them.");
            }

            bands.Add(band);
        }

        return bands;
    }

    /// <summary>Best first, without gaps: the last one begins at 0.</summary>
    public static IReadOnlyList<GradeBand> GradeBands(YamlMap map)
    {
        var bands = new List<GradeBand>();
        foreach (var one in map.Maps("grades"))
        {
            var band = new GradeBand(one.Choice("grade", GradeNames), one.Number("min"), one.Texts("words"));
            one.RefuseUnknownKeys();
            if (bands.Count > 0 && (band.Minimum >= bands[^1].Minimum || band.Grade >= bands[^1].Grade))
            {
                throw one.Wrong("min", "等级要从高到低排列，分数线依次降低。", "grades must fall, and their limits with them.");
            }

            if (band.Words.FirstOrDefault(word => bands.Exists(other => other.Words.Contains(word, StringComparer.Ordinal))) is { } twice)
            {
                throw one.Wrong("words", $"“{twice}”已是更高一档的用语。", $"\"{twice}\" already means a better grade.");
            }

            bands.Add(band);
        }

        return bands.Count > 0 && bands[^1].Grade == Grade.Poor && bands[^1].Minimum == 0m
            ? bands
            : throw map.Wrong("grades", "最后一档应是“差”，分数线为 0。", "the last grade must be 差, from 0 on.");
    }

    public static void RefuseContradictions(YamlMap map, Scheme scheme)
    {
        if (scheme.FromYear > scheme.ToYear)
        {
            throw map.Wrong("to", "“to”不能早于“from”。", "\"to\" cannot be before \"from\".");
        }

        if (scheme.GradeBands[0].Minimum > scheme.FullMarks)
        {
            throw map.Wrong("grades", $"最高一档的分数线 {Figures.Plain(scheme.GradeBands[0].Minimum)} 超过了满分 {Figures.Plain(scheme.FullMarks)}。", "the best grade begins above full marks.");
        }

        var sum = scheme.Groups.Sum(group => group.Weight) + (scheme.Execution.Weight ?? 0m);
        if (scheme.Groups.Count > 0 ? sum != scheme.FullMarks : sum > scheme.FullMarks)
        {
            var parts = string.Join(" + ", scheme.Groups.Select(group => group.Weight).Prepend(scheme.Execution.Weight ?? 0m).Select(Figures.Plain));
            throw map.Wrong(
                map.HasOwn("groups") ? "groups" : "execution",
                $"预算执行率与各类权重合计 {parts} = {Figures.Plain(sum)}，应为满分 {Figures.Plain(scheme.FullMarks)}。",
                $"execution and the categories make {parts} = {Figures.Plain(sum)}; they must make full marks, {Figures.Plain(scheme.FullMarks)}.");
        }
    }

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    public static partial Regex IdForm();
}
