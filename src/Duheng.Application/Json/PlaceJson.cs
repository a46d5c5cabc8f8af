using Duheng.Domain.Reports;

namespace Duheng.Application.Json;

/// <summary>Where something stands; see docs/json.md.</summary>
public sealed record PlaceJson(string Part, int? Table, int? Row, int? Column, int? Paragraph, string Text)
{
    public static PlaceJson From(Place place) => new(place.Part, place.Table, place.Row, place.Column, place.Paragraph, place.Text);
}
