using Duheng.Application.Json;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Output.Html;

/// <summary>A severity as a seal of one character: 阻 错 警 示. Fill first, hue second, so that it survives grey printing.</summary>
internal static class Seal
{
    /// <summary>As it stands in class names.</summary>
    public static string Letter(Severity severity) => severity switch
    {
        Severity.Blocker => "b",
        Severity.Error => "e",
        Severity.Warning => "w",
        Severity.Info => "i",
    };

    public static string Character(Severity severity, Language language) => severity switch
    {
        Severity.Blocker => language.Pick("阻", "B"),
        Severity.Error => language.Pick("错", "E"),
        Severity.Warning => language.Pick("警", "W"),
        Severity.Info => language.Pick("示", "I"),
    };

    public static Raw Of(Severity severity, Language language) => Markup.Fragment(markup => markup.Write(
        $"<span class=\"sv sv-{Letter(severity)}\" title=\"{Terms.Of(severity, language)}\"><span aria-hidden=\"true\">{Character(severity, language)}</span><span class=\"vh\">{Terms.Of(severity, language)}</span></span>"));

    /// <summary>The seals in the margin, each a link to its finding.</summary>
    public static Raw Margin(IEnumerable<Mark> marks, Language language)
    {
        var main = marks.Where(mark => mark.IsMain).Select(mark => mark.Finding).DistinctBy(one => one.Number).OrderByDescending(one => one.Severity).ThenBy(one => one.Number).ToList();
        return main.Count == 0 ? Raw.None : Markup.Fragment(markup =>
        {
            markup.Raw("<span class=\"mg\">");
            foreach (var one in main)
            {
                var title = $"{FormattableString.Invariant($"{one.Number}")} {Terms.Of(one.Severity, language)} {language.Pick(one.Finding.Rule.Title, one.Finding.Rule.TitleEn)}";
                markup.Write($"<a href=\"#{one.Id}\" class=\"sv sv-{Letter(one.Severity)}\" data-n=\"{one.Number}\" title=\"{title}\" aria-label=\"{title}\">{Character(one.Severity, language)}</a>");
            }

            markup.Raw("</span>");
        });
    }
}
