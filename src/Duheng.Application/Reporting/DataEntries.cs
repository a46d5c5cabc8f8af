using System.Text.Json;
using Duheng.Application.Data;
using Duheng.Domain.Reports;

namespace Duheng.Application.Reporting;

/// <summary>Lists of report data hold no null: a serialiser lets it pass, and whoever reads the list would stumble over it.</summary>
internal static class DataEntries
{
    /// <param name="text">JSON that has been read already.</param>
    /// <exception cref="DataFileException">A list holds null.</exception>
    public static void RefuseNull(string name, ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        var isInList = new Stack<bool>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray or JsonTokenType.StartObject:
                    isInList.Push(reader.TokenType == JsonTokenType.StartArray);
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    isInList.Pop();
                    break;
                case JsonTokenType.Null when isInList.TryPeek(out var inList) && inList:
                    var before = text[..(int)reader.TokenStartIndex];
                    throw new DataFileException(name, before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'), new Wording(
                        "列表里有一项是 null；请删去这一项，或填上内容。", "an entry of a list is null: take it out, or fill it in."));
                default:
                    break;
            }
        }
    }
}
