using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duheng.Documents.Writing;
using Duheng.Fixtures;

namespace Duheng.Bench;

/// <summary>The annex of a report as a Word file from its data, beside docxtemplater filling the same table; both in one process, from the text of the data to the bytes of the file.</summary>
internal static class WriteRun
{
    private const int Reports = 300;
    private const int WarmUp = 40;
    private const int Rounds = 3;

    private static readonly (string Key, string Head, int Width)[] Columns =
    [
        ("level1", "一级指标", 9), ("level2", "二级指标", 10), ("name", "三级指标", 17), ("weight", "权重", 6), ("target", "目标值", 12),
        ("actual", "业绩值", 12), ("completion", "完成率", 9), ("score", "得分", 8), ("reason", "偏差原因分析及改进措施", 25),
    ];

    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("duheng-bench-").FullName;
        try
        {
            var data = Data();
            var template = Path.Combine(folder, "template.docx");
            await File.WriteAllBytesAsync(template, Template(), cancellationToken);
            await File.WriteAllLinesAsync(Path.Combine(folder, "data.jsonl"), data, cancellationToken);
            _ = data.Take(WarmUp).Sum(line => Write(line).Length);
            var ours = Enumerable.Range(0, Rounds).Max(_ => Rate(data));
            Console.WriteLine(FormattableString.Invariant($"  tables written as Word files                                     {ours,9:N0} documents/s, one core"));
            if (await Peers.DocxtemplaterAsync(template, Path.Combine(folder, "data.jsonl"), cancellationToken) is not { } theirs)
            {
                return 0;
            }

            Console.WriteLine(FormattableString.Invariant($"  docxtemplater, the same table from the same data                 {theirs,9:N0} documents/s"));
            return Goal.AtLeast("  so many times as fast as docxtemplater", ours / theirs, 5, "times") ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Rate(IReadOnlyList<string> data)
    {
        var start = Stopwatch.GetTimestamp();
        _ = data.Sum(line => Write(line).Length);
        return data.Count / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>From the text of the data to the bytes of the file.</summary>
    private static byte[] Write(string line)
    {
        var lines = JsonNode.Parse(line)!["lines"]!.AsArray(); // made below
        return Docx(lines.Select(one => Columns.Select(column => (string?)one![column.Key] ?? string.Empty)));
    }

    private static byte[] Template() => Docx(
    [
        Columns.Select((column, index) => $"{(index == 0 ? "{#lines}" : string.Empty)}{{{column.Key}}}{(index == Columns.Length - 1 ? "{/lines}" : string.Empty)}"),
    ]);

    private static byte[] Docx(IEnumerable<IEnumerable<string>> rows)
    {
        var table = new TablePiece([.. Columns.Select(column => column.Width)],
        [
            [.. Columns.Select(column => WrittenCell.Head(column.Head))],
            .. rows.Select(row => (IReadOnlyList<WrittenCell>)[.. row.Select(text => new WrittenCell(text))]),
        ])
        {
            HeadRows = 1,
        };
        using var output = new MemoryStream();
        new Manuscript("附表", [new PageRun([table]) { Name = "附表", IsAcross = true }]).Write("docx", output);
        return output.ToArray();
    }

    private static List<string> Data()
    {
        var generator = new ReportGenerator(2_026);
        return [.. Enumerable.Range(0, Reports).Select(_ => Line(generator.NextReport()))];
    }

    private static string Line(DraftReport draft) => JsonSerializer.Serialize(new
    {
        lines = draft.Indicators.Prepend(draft.Execution).Select(line => new
        {
            level1 = line.Level1,
            level2 = line.Level2,
            name = line.Name,
            weight = line.Weight,
            target = line.Target,
            actual = line.Actual,
            completion = line.Completion,
            score = line.Score,
            reason = line.Reason,
        }),
    });
}
