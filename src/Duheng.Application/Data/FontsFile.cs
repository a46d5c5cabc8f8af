using System.Globalization;
using Duheng.Domain.Reports;

namespace Duheng.Application.Data;

/// <summary>Reads what fonts are asked to be (字体要求), by what the text is for. What the file does not set stays as it was.</summary>
internal static class FontsFile
{
    /// <summary>Larger letters stand in no report.</summary>
    private const decimal MostPoints = 200m;

    private static readonly (string Key, FontRole Role)[] roles =
    [
        ("title", FontRole.Title), ("heading1", FontRole.Heading1), ("heading2", FontRole.Heading2), ("heading3", FontRole.Heading3), ("body", FontRole.Body),
    ];

    public static IReadOnlyDictionary<FontRole, FontProfile> Read(YamlMap map, IReadOnlyDictionary<FontRole, FontProfile> usual)
    {
        if (map.IsEmpty)
        {
            throw map.Wrong("fonts", "“fonts”里没有一项要求；例如 {body: {font: [仿宋], size: 三号}}。", "\"fonts\" asks for nothing; write for example {body: {font: [仿宋], size: 三号}}.");
        }

        var fonts = usual.ToDictionary();
        foreach (var (key, role) in roles.Where(one => map.Has(one.Key)))
        {
            fonts[role] = ReadOne(map, key, usual.GetValueOrDefault(role) ?? new FontProfile([], null));
        }

        map.RefuseUnknownKeys();
        return fonts;
    }

    /// <summary>The same as it is written down.</summary>
    public static string Write(IReadOnlyDictionary<FontRole, FontProfile> fonts) =>
        $"{{{string.Join(", ", roles.Where(one => fonts.ContainsKey(one.Role)).Select(one => $"{one.Key}: {Write(fonts[one.Role])}"))}}}";

    public static string KeyOf(FontRole role) => Array.Find(roles, one => one.Role == role).Key;

    private static string Write(FontProfile font) => (font.Names, font.Size) switch
    {
        ([], { } size) => $"{{size: {FontSizes.Named(size).TrimEnd('磅')}}}",
        (var names, null) => $"{{font: [{string.Join(", ", names)}]}}",
        (var names, { } size) => $"{{font: [{string.Join(", ", names)}], size: {FontSizes.Named(size).TrimEnd('磅')}}}",
    };

    private static FontProfile ReadOne(YamlMap fonts, string key, FontProfile usual)
    {
        var map = fonts.Map(key);
        if (map.IsEmpty)
        {
            throw fonts.Wrong(key, $"“{key}”里没有一项要求；例如 {{font: [仿宋], size: 三号}}。", $"\"{key}\" asks for nothing; write for example {{font: [仿宋], size: 三号}}.");
        }

        var names = map.OptionalTexts("font");
        if (names.Any(string.IsNullOrWhiteSpace))
        {
            throw map.Wrong("font", "字体名不能空着。", "a font must have a name.");
        }

        var font = new FontProfile(names is [] ? usual.Names : names, Size(map) ?? usual.Size);
        map.RefuseUnknownKeys();
        return font;
    }

    /// <summary>三号, 16 or 16pt.</summary>
    private static decimal? Size(YamlMap map)
    {
        if (map.OptionalText("size") is not { } text)
        {
            return null;
        }

        var digits = text.EndsWith("pt", StringComparison.OrdinalIgnoreCase) ? text[..^2] : text.TrimEnd('磅');
        return FontSizes.ByName.TryGetValue(text, out var named) ? named
            : decimal.TryParse(digits.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && points is > 0m and <= MostPoints ? points
            : throw map.Wrong("size", $"“size”应是字号，例如 三号 或 16pt，现在是“{text}”。", $"\"size\" must be a size of letters such as 三号 or 16pt, and is \"{text}\".");
    }
}
