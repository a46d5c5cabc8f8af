using System.Globalization;
using Duheng.Application.Json;
using Duheng.Domain.Reports;

namespace Duheng.Application.Output;

/// <summary>Places in words.</summary>
internal static class Places
{
    public static string Short(Place place, Language language)
    {
        var part = place.Part switch
        {
            Place.Body => language.Pick("正文", "text"),
            Place.Annex => language.Pick("附表", "annex"),
            var sheet => sheet,
        };

        if (place.Table is { } table)
        {
            return language.Pick(
                string.Create(CultureInfo.InvariantCulture, $"{part} 表{table} 第{place.Row}行第{place.Column}列"),
                string.Create(CultureInfo.InvariantCulture, $"{part} table {table} row {place.Row} column {place.Column}"));
        }

        return place.Paragraph is { } paragraph
            ? language.Pick(string.Create(CultureInfo.InvariantCulture, $"{part} 第{paragraph}段"), string.Create(CultureInfo.InvariantCulture, $"{part} paragraph {paragraph}"))
            : language.Pick("全文", "whole document");
    }
}
