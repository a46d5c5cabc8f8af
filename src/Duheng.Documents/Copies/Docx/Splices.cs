using System.Text;

namespace Duheng.Documents.Copies.Docx;

/// <summary>Collects what is to be put into a part's text, and puts it in: the rest stays letter for letter.</summary>
internal sealed class Splices(XmlPart part)
{
    private readonly SortedDictionary<int, List<(int Rank, int Order, Spot Spot, string Text)>> at = [];

    /// <param name="rank">At one spot, lower ones come first.</param>
    public void Put(Spot spot, int rank, string text)
    {
        if (!at.TryGetValue(spot.Offset, out var list))
        {
            at[spot.Offset] = list = [];
        }

        list.Add((rank, list.Count, spot, text));
        if (spot.Preserve is { } kept && !IsPreserved(kept))
        {
            var name = new Spot(kept.Start + 1 + (kept.Prefix.Length == 0 ? 0 : kept.Prefix.Length + 1) + kept.Name.Length);
            if (!at.ContainsKey(name.Offset))
            {
                at[name.Offset] = [(0, 0, name, " xml:space=\"preserve\"")];
            }
        }
    }

    /// <summary>Puts other text in the place of what stands there.</summary>
    public void Replace(int start, int end, string text) => Put(new Spot(start, Removed: end - start), 0, text);

    public byte[] Apply()
    {
        var result = new StringBuilder(part.Text.Length + (at.Count * 64));
        var done = 0;
        foreach (var (offset, list) in at)
        {
            result.Append(part.Text, done, offset - done);
            var spot = list[0].Spot;
            result.Append(spot.Before).AppendJoin(string.Empty, list.OrderBy(one => one.Rank).ThenBy(one => one.Order).Select(one => one.Text)).Append(spot.After);
            done = offset + spot.Removed;
        }

        return part.Encode(result.Append(part.Text, done, part.Text.Length - done).ToString());
    }

    private bool IsPreserved(XmlNode text) => part.Slice(text.Start, text.ContentStart).Contains("xml:space", StringComparison.Ordinal);
}
