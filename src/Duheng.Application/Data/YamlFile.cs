using Duheng.Domain.Reports;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Duheng.Application.Data;

/// <summary>Opens a YAML file as one mapping; every mistake is told with file, line and column.</summary>
internal static class YamlFile
{
    /// <summary>Our files nest three deep. A file of brackets must not exhaust the stack.</summary>
    private const int Deepest = 16;

    /// <param name="basis">Where keys are looked up that the file does not have.</param>
    public static YamlMap Read(string file, string content, YamlMap? basis = null)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(content));
        }
        catch (YamlException mistake)
        {
            throw Told(file, mistake, content);
        }

        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? new YamlMap(file, root, basis)
            : throw new DataFileException(file, 1, 1, new Wording("应是一组“键: 值”。", "this must be a set of \"key: value\"."));
    }

    /// <summary>The same for a file that nobody has looked at yet.</summary>
    public static YamlMap ReadOwn(string file, string content, Func<YamlMap, YamlMap?>? basis = null)
    {
        RefuseDepth(file, content);
        var map = Read(file, content);
        return basis?.Invoke(map) is { } other ? Read(file, content, other) : map;
    }

    private static void RefuseDepth(string file, string content)
    {
        var parser = new Parser(new StringReader(content));
        try
        {
            var depth = 0;
            while (parser.MoveNext())
            {
                depth += parser.Current?.NestingIncrease ?? 0;
                if (depth > Deepest && parser.Current is { } deep)
                {
                    throw new DataFileException(file, deep.Start.Line, deep.Start.Column, new Wording("嵌套太深，这不是方案或版式文件。", "this nests too deeply to be a scheme or a layout."));
                }

                if (parser.Current is AnchorAlias alias)
                {
                    throw new DataFileException(file, alias.Start.Line, alias.Start.Column, new Wording("不支持“*”引用，请把内容写出来。", "references with \"*\" are not supported: write the value out."));
                }
            }
        }
        catch (YamlException mistake)
        {
            throw Told(file, mistake, content);
        }
        catch (InvalidOperationException)
        {
            // The parser gives up so at a list that is never closed; it was well up to here.
            var last = parser.Current?.End ?? Mark.Empty;
            throw new DataFileException(file, last.Line, last.Column, new Wording("从这里往后读不下去，多半是“[”“{”或引号没有合上。", "nothing can be read from here on: a \"[\", a \"{\" or a quote is probably not closed."));
        }
    }

    private static DataFileException Told(string file, YamlException mistake, string content)
    {
        if (mistake.Message.Contains("Duplicate key", StringComparison.OrdinalIgnoreCase))
        {
            return new DataFileException(file, mistake.Start.Line, mistake.Start.Column, new Wording("同一个键写了两次，请删去一处。", "the same key stands twice: delete one."));
        }

        // The parser stumbles long after a tab, or long before it: the tab itself is what a person looks for.
        var tabbed = Array.FindIndex(content.Split('\n'), line => line[..^line.TrimStart().Length].Contains('\t', StringComparison.Ordinal));
        return tabbed < 0
            ? new DataFileException(file, mistake.Start.Line, mistake.Start.Column, new Wording(
                $"不是合法的 YAML，请检查冒号、缩进、引号和括号（{mistake.Message}）。", $"this is not YAML; check colons, indents, quotes and brackets ({mistake.Message})."))
            : new DataFileException(file, tabbed + 1, 1, new Wording("缩进用了制表符（Tab），请改用空格。", "the line is indented with a tab: use blanks."));
    }
}
