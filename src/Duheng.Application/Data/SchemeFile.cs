using Duheng.Domain.Scoring;

namespace Duheng.Application.Data;

/// <summary>Reads schemes/*.yaml, and a user's own scheme, into <see cref="Scheme"/>.</summary>
public static class SchemeFile
{
    private const int MostDecimals = 4;

    /// <summary>What a scheme is by itself: never handed down to one that extends it.</summary>
    private static readonly string[] OwnKeys = ["id", "version", "title", "titleEn", "unverified", "verified", "basis", "layouts", "places"];

    private static readonly Dictionary<string, FundingBase> Denominators = new(StringComparer.Ordinal)
    {
        ["annual"] = FundingBase.Annual,
        ["initial"] = FundingBase.Initial,
    };

    /// <summary>A file as it ships; a user's own comes through <see cref="ReadOwn"/>.</summary>
    public static Scheme Read(string file, string content) => Read(YamlFile.Read(file, content));

    /// <summary>A user's own scheme, which may extend a shipped one: then it holds only what differs.</summary>
    public static Scheme ReadOwn(string path)
    {
        var content = OwnFile.Read(path);
        return Read(YamlFile.ReadOwn(path, content, Basis));
    }

    /// <summary>Whether a word may be a scheme's id.</summary>
    public static bool IsId(string word) => SchemeParts.IdForm().IsMatch(word);

    private static YamlMap? Basis(YamlMap own)
    {
        if (!own.Has("extends"))
        {
            return null;
        }

        var shipped = DataFolder.Read("schemes").ToDictionary(one => Path.GetFileNameWithoutExtension(one.File), StringComparer.Ordinal);
        var (file, content) = own.Choice("extends", shipped);
        return YamlFile.Read(file, content).Without(OwnKeys);
    }

    private static Scheme Read(YamlMap map)
    {
        _ = map.OptionalText("extends");
        var title = map.Text("title");
        var scheme = new Scheme
        {
            Id = SchemeParts.Id(map),
            Version = map.OptionalInteger("version") ?? 1,
            Title = title,
            TitleEn = map.OptionalText("titleEn") ?? title,
            Basis = map.Text("basis"),
            Unverified = map.OptionalText("unverified"),
            IsUnverified = !map.FlagOr("verified", true),
            Region = map.Text("region") is { Length: 6 } region && region.All(char.IsAsciiDigit)
                ? region
                : throw map.Wrong("region", "“region”应是六位行政区划代码，例如 510000；全国写 \"000000\"。", "\"region\" must be the six digits of an administrative division, such as 510000; \"000000\" is the whole country."),
            FromYear = map.OptionalInteger("from"),
            ToYear = map.OptionalInteger("to"),
            Layouts = map.OptionalTexts("layouts"),
            Places = map.OptionalTexts("places"),
            FullMarks = map.Number("fullMarks") is > 0m and var marks ? marks : throw map.Wrong("fullMarks", "“fullMarks”应大于 0。", "\"fullMarks\" must be above 0."),
            Decimals = (map.OptionalInteger("decimals") ?? 2) is >= 0 and <= MostDecimals and var decimals
                ? decimals
                : throw map.Wrong("decimals", "“decimals”应在 0 与 4 之间。", "\"decimals\" must be between 0 and 4."),
            Execution = Execution(map.Map("execution")),
            Groups = SchemeParts.Groups(map),
            Forward = map.Choice("forward", ScoringFunctions.All),
            Reverse = map.Choice("reverse", ScoringFunctions.All),
            LateShare = SchemeParts.Share(map, "lateShare"),
            Options = SchemeParts.Options(map),
            SatisfactionBands = map.Has("satisfaction") ? SchemeParts.SatisfactionBands(map) : [],
            RescalesNotApplicable = map.FlagOr("rescaleNotApplicable", false),
            ForbidsOutsourcing = map.FlagOr("forbidOutsourcing", false),
            GradeBands = SchemeParts.GradeBands(map),
            Page = map.Has("page") ? PageFile.Read(map.Map("page"), usual: null) : null,
            Thresholds = map.Has("thresholds") ? ThresholdsFile.Read(map.Map("thresholds"), Thresholds.Default) : Thresholds.Default,
        };
        map.RefuseUnknownKeys();
        SchemeParts.RefuseContradictions(map, scheme);
        return scheme;
    }

    private static ExecutionScoring Execution(YamlMap map)
    {
        var execution = new ExecutionScoring(map.OptionalNumber("weight"), map.Choice("denominator", Denominators));
        map.RefuseUnknownKeys();
        return execution.Weight is < 0m ? throw map.Wrong("weight", "“weight”不能小于 0。", "\"weight\" cannot be below 0.") : execution;
    }
}
