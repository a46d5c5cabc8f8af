using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.Own;

/// <summary>
/// A bureau's own Word file as a template (自备模板): content controls whose tags are names of values; a table row with
/// controls of a list (indicators.name) is written once for each of its lines.
/// </summary>
public sealed class OwnTemplate
{
    private readonly byte[] docx;

    private OwnTemplate(byte[] docx, IReadOnlyList<string> tags) => (this.docx, Tags) = (docx, tags);

    /// <summary>The names that it uses, each once, in their order.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>Names that reports are known by and that the template has no place for.</summary>
    public IEnumerable<string> Missing => Names.Expected.Where(name => !Tags.Contains(name, StringComparer.Ordinal));

    /// <exception cref="TemplateException">It is no Word file, has no controls, or one with an unknown name.</exception>
    public static OwnTemplate Read(string file, byte[] content)
    {
        var tags = OwnDocx.Tags(file, content);
        if (tags.Count == 0)
        {
            throw new TemplateException(new Wording(
                $"{file} 里没有内容控件；请在 Word 的“开发工具”里插入纯文本内容控件，把“标记”写成名称，如 project、total、indicators.name。",
                $"{file} has no content controls: insert plain-text controls with Word's Developer tab and give them tags such as project, total, indicators.name."));
        }

        if (OwnDocx.OutsideRows(file, content) is [var stray, ..])
        {
            throw new TemplateException(new Wording(
                $"{file} 里的“{stray}”不在表格的行里，无法逐条指标写出；请把它放进表格的一行。",
                $"\"{stray}\" in {file} stands in no table row, so that nothing can be repeated: put it in one."));
        }

        return tags.FirstOrDefault(tag => !Names.IsKnown(tag)) is { } unknown
            ? throw new TemplateException(new Wording(
                $"{file} 里有不认识的名称“{unknown}”；可用的名称：{string.Join("、", Names.All)}。",
                $"{file} uses the unknown name \"{unknown}\"; there are {string.Join(", ", Names.All)}."))
            : new OwnTemplate(content, tags);
    }

    /// <summary>All that its controls will say, without the file.</summary>
    public IEnumerable<string> Texts(TemplateCase one)
    {
        var names = new Names(one);
        return Tags.SelectMany(tag => Names.IsLine(tag) ? names.Lines(tag).Select(line => names.Value(tag, line)) : [names.Value(tag)]);
    }

    public IWritable Fill(TemplateCase one) => new FilledTemplate(OwnDocx.Fill(docx, new Names(one)));
}
