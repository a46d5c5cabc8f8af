using System.Globalization;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Application.Data;

/// <summary>Reads what pages are asked to be (版式要求). What the file does not set stays as it was.</summary>
public static class PageFile
{
    private const decimal MillimetresPerCentimetre = 10m;

    /// <summary>No sheet of paper comes near this.</summary>
    private const decimal MostMillimetres = 2000m;

    private static readonly Dictionary<string, (decimal Width, decimal Height)> Sizes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["A3"] = (297m, 420m),
        ["A4"] = (210m, 297m),
        ["A5"] = (148m, 210m),
        ["16开"] = (184m, 260m),
    };

    /// <param name="usual">What is asked where the file says nothing.</param>
    internal static PageProfile Read(YamlMap map, PageProfile? usual)
    {
        var profile = usual ?? new PageProfile();
        if (map.IsEmpty)
        {
            throw map.Wrong("page", "“page”里没有一项要求；例如 {size: A4, top: 37mm}。", "\"page\" asks for nothing; write for example {size: A4, top: 37mm}.");
        }

        if (map.Has("size"))
        {
            var (width, height) = map.Choice("size", Sizes);
            profile = profile with { Width = width, Height = height };
        }

        profile = profile with
        {
            Top = Length(map, "top") ?? profile.Top,
            Bottom = Length(map, "bottom") ?? profile.Bottom,
            Left = Length(map, "left") ?? profile.Left,
            Right = Length(map, "right") ?? profile.Right,
            Tolerance = Length(map, "tolerance") ?? profile.Tolerance,
            Fonts = map.Has("fonts") ? FontsFile.Read(map.Map("fonts"), profile.Fonts) : profile.Fonts,
        };
        map.RefuseUnknownKeys();
        return profile;
    }

    /// <summary>The same as it is written down.</summary>
    public static string Write(PageProfile profile)
    {
        var size = Sizes.FirstOrDefault(one => one.Value == (profile.Width, profile.Height)).Key;
        var lengths = new[] { ("top", profile.Top), ("bottom", profile.Bottom), ("left", profile.Left), ("right", profile.Right), ("tolerance", profile.Tolerance) };
        var fonts = profile.Fonts.Count == 0 ? null : $"fonts: {FontsFile.Write(profile.Fonts)}";
        return $"{{{string.Join(", ", lengths.Where(one => one.Item2 is not null).Select(one => $"{one.Item1}: {Figures.Plain(one.Item2!.Value)}mm").Prepend(size is null ? null : $"size: {size}").Append(fonts).OfType<string>())}}}"; // filtered
    }

    /// <summary>A number of millimetres, or of centimetres where it says so.</summary>
    private static decimal? Length(YamlMap map, string key)
    {
        if (map.OptionalText(key) is not { } text)
        {
            return null;
        }

        var isCentimetres = text.EndsWith("cm", StringComparison.OrdinalIgnoreCase);
        var digits = isCentimetres || text.EndsWith("mm", StringComparison.OrdinalIgnoreCase) ? text[..^2].TrimEnd() : text;
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number * (isCentimetres ? MillimetresPerCentimetre : 1m) is <= MostMillimetres and var length
            ? length
            : throw map.Wrong(key, $"“{key}”应是长度，例如 37mm 或 3.7cm，现在是“{text}”。", $"\"{key}\" must be a length such as 37mm or 3.7cm, and is \"{text}\".");
    }
}
