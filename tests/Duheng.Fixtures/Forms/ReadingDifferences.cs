using System.Text.Json;
using System.Text.Json.Nodes;
using Duheng.Application.Json;

namespace Duheng.Fixtures.Forms;

/// <summary>Where a report was read otherwise than it was written: one line for each field.</summary>
public static class ReadingDifferences
{
    public static IReadOnlyList<string> Between(ReportJson wrote, ReportJson? read)
    {
        if (read is null)
        {
            return ["report: no report was read"];
        }

        var found = new List<string>();
        Compare("", Node(wrote), Node(read), found);
        return found;
    }

    private static JsonNode? Node(ReportJson report) => JsonSerializer.SerializeToNode(report, JsonSerializerOptions.Web);

    private static void Compare(string path, JsonNode? wrote, JsonNode? read, List<string> found)
    {
        if (wrote is JsonObject left && read is JsonObject right)
        {
            foreach (var (name, value) in left)
            {
                Compare(path.Length == 0 ? name : $"{path}.{name}", value, right[name], found);
            }
        }
        else if (wrote is JsonArray lines && read is JsonArray others)
        {
            CompareLines(path, lines, others, found);
        }
        else if (!IsSame(wrote, read))
        {
            found.Add($"{path}: expected {Print(wrote)}, got {Print(read)}");
        }
    }

    private static void CompareLines(string path, JsonArray wrote, JsonArray read, List<string> found)
    {
        if (wrote.Count != read.Count)
        {
            found.Add($"{path}: expected {Figures.Print(wrote.Count)} lines, got {Figures.Print(read.Count)}");
            return;
        }

        for (var index = 0; index < wrote.Count; index++)
        {
            Compare($"{path}[{Figures.Print(index)}]", wrote[index], read[index], found);
        }
    }

    private static bool IsSame(JsonNode? wrote, JsonNode? read) =>
        wrote is null || read is null ? wrote is null && read is null
        : wrote.GetValueKind() == JsonValueKind.Number && read.GetValueKind() == JsonValueKind.Number ? wrote.GetValue<decimal>() == read.GetValue<decimal>()
        : JsonNode.DeepEquals(wrote, read);

    private static string Print(JsonNode? node) => node is null ? "null" : node.GetValueKind() == JsonValueKind.String ? $"“{node.GetValue<string>()}”" : node.ToJsonString();
}
