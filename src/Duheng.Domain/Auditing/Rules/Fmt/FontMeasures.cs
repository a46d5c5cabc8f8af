using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fmt;

/// <summary>Compares the fonts of text and headings with what is asked of them.</summary>
internal static class FontMeasures
{
    /// <summary>Whether the file tells anything that is asked.</summary>
    public static bool AreTold(Report report, PageProfile asked) => asked.Fonts.Any(one =>
        FontUse.Of(report, one.Key) is { } use && ((one.Value.Names.Count > 0 && use.Name is not null) || (one.Value.Size is not null && use.Size is not null)));

    public static IEnumerable<Remark> Check(Report report, PageProfile asked) =>
        from one in asked.Fonts
        orderby one.Key
        let use = FontUse.Of(report, one.Key)
        where use is not null
        let isNameOff = use.Name is { } name && one.Value.Names.Count > 0 && !one.Value.Names.Any(other => FontNames.AreSame(name, other))
        let isSizeOff = use.Size is { } size && one.Value.Size is { } other && size != other
        where isNameOff || isSizeOff
        select Off(report, use, one.Value, isNameOff, isSizeOff);

    private static Remark Off(Report report, FontUse use, FontProfile asked, bool isNameOff, bool isSizeOff)
    {
        var (zh, en) = Names(use.Role);
        var first = use.First(report);
        var name = isNameOff ? report.Fonts[first.Number].Select(font => font.Name).FirstOrDefault(one => one is not null && FontNames.Common(one) == use.Name) ?? use.Name : null;
        var stated = name + (isSizeOff ? FontSizes.Named(use.Size ?? 0m) : null); // known when it is off
        var expected = (isNameOff ? string.Join('或', asked.Names) : null) + (isSizeOff ? FontSizes.Named(asked.Size ?? 0m) : null); // asked when it is off
        var statedEn = $"{name}{(isNameOff && isSizeOff ? " " : null)}{(isSizeOff ? $"{Figures.Plain(use.Size ?? 0m)} pt" : null)}";
        var expectedEn = $"{(isNameOff ? string.Join(" or ", asked.Names) : null)}{(isNameOff && isSizeOff ? " " : null)}{(isSizeOff ? $"{Figures.Plain(asked.Size ?? 0m)} pt" : null)}";
        return new Remark(
            first.Place,
            $"{zh}的{(isNameOff ? isSizeOff ? "字体字号" : "字体" : "字号")}为{stated}，规定为{expected}。",
            $"{en} {(use.Role == FontRole.Title || use.Role == FontRole.Body ? "is" : "are")} set in {statedEn}; asked for is {expectedEn}.")
        {
            Stated = stated,
            Expected = expected,
            Key = zh + stated,
        };
    }

    private static (string Zh, string En) Names(FontRole role) => role switch
    {
        FontRole.Title => ("标题", "The title"),
        FontRole.Heading1 => ("一级标题“一、”", "Headings 一、"),
        FontRole.Heading2 => ("二级标题“（一）”", "Headings （一）"),
        FontRole.Heading3 => ("三级标题“1.”", "Headings 1."),
        FontRole.Body => ("正文", "The text"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such kind of text."),
    };
}
