using System.Globalization;
using Duheng.Application.Json;
using Duheng.Domain.Quantities;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Output.Html;

/// <summary>A score on the scale of its grades (秤杆): ○ stated, ● recomputed, a hatched bar for a range.</summary>
internal sealed class Beam(ScoreSheet sheet, decimal? stated, Language language)
{
    private const decimal Left = 14m;
    private const decimal Length = 472m;
    private const decimal LabelGap = 50m;
    private const decimal Half = 50m;

    private readonly decimal full = sheet.Scheme.FullMarks;
    private readonly decimal from = Math.Min(stated ?? sheet.Low, sheet.Low) < Half ? 0m : Half;

    public Raw Draw()
    {
        var values = new[] { (stated, IsStated: true), (sheet.Low, false), (sheet.High, false) }
            .Where(one => one.Item1 is not null)
            .Select(one => (Value: one.Item1!.Value, one.Item2)) // not null, by the line above
            .DistinctBy(one => one.Value)
            .OrderBy(one => one.Value)
            .ToList();
        return Markup.Fragment(markup =>
        {
            markup.Write($"<svg class=\"beam\" viewBox=\"0 0 500 56\" role=\"img\" aria-label=\"{Told()}\">");
            markup.Write($"<path class=\"bl\" d=\"M{At(from)} 26H{At(full)}\"/><path class=\"bt\" d=\"{Ticks()}\"/>");
            Grades(markup);
            if (sheet.HasRange)
            {
                markup.Write($"<rect class=\"rg\" x=\"{At(sheet.Low)}\" y=\"18\" width=\"{Number(X(sheet.High) - X(sheet.Low))}\" height=\"8\"/>");
            }

            if (stated is { } own)
            {
                markup.Write($"<circle class=\"ms\" cx=\"{At(own)}\" cy=\"22\" r=\"5\"/>");
            }

            markup.Write($"<circle class=\"mr\" cx=\"{At(sheet.Low)}\" cy=\"22\" r=\"{new Raw(stated == sheet.Low ? "2.5" : "5")}\"/>");
            var centre = decimal.MinValue;
            var centres = values.Select(one => centre = Math.Max(X(one.Value), centre == decimal.MinValue ? 26m : centre + LabelGap)).ToList();
            for (var index = centres.Count - 1; index >= 0; index--)
            {
                centres[index] = Math.Min(centres[index], index == centres.Count - 1 ? 474m : centres[index + 1] - LabelGap);
                markup.Write($"<text class=\"v\" x=\"{Number(centres[index])}\" y=\"11\" text-anchor=\"middle\">{Terms.Score(values[index].Value)}</text>");
            }

            markup.Raw("</svg>");
        });
    }

    private string Told()
    {
        var range = Terms.Range(sheet, language);
        return stated is { } own ? language.Pick($"得分标尺：自报 {Terms.Score(own)}，重算 {range}", $"scale: stated {Terms.Score(own)}, recomputed {range}") : language.Pick($"得分标尺：重算 {range}", $"scale: recomputed {range}");
    }

    private void Grades(Markup markup)
    {
        var bands = sheet.Scheme.GradeBands.OrderBy(band => band.Minimum).ToList();
        for (var index = 0; index < bands.Count; index++)
        {
            var (low, high) = (Math.Max(bands[index].Minimum, from), index + 1 < bands.Count ? bands[index + 1].Minimum : full);
            if (high <= from)
            {
                continue;
            }

            markup.Write($"<text class=\"g\" x=\"{Number((X(low) + X(high)) / 2m)}\" y=\"49\" text-anchor=\"middle\">{Terms.Of(bands[index].Grade, language)}</text>");
            if (high <= full)
            {
                markup.Write($"<path class=\"gt\" d=\"M{At(high)} 26v11\"/><text x=\"{At(high)}\" y=\"49\" text-anchor=\"middle\">{Figures.Plain(high)}</text>");
            }
        }
    }

    private string Ticks()
    {
        var step = from == 0m ? 5m : 2m;
        var ticks = Enumerable.Range(0, (int)((full - from) / step) + 1).Select(index => from + (index * step));
        return string.Concat(ticks.Select(value => $"M{At(value)} 26v{(value % 10m == 0m ? "8" : "3")}"));
    }

    private decimal X(decimal value) => Left + (Math.Clamp(value, from, full) - from) / (full - from) * Length;

    private string At(decimal value) => Number(X(value));

    private static string Number(decimal value) => Rounding.HalfUp(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
