using Duheng.Application.Evaluations;
using Duheng.Application.Uploads;
using Duheng.Documents.Writing;

namespace Duheng.Application.Demo;

/// <summary>A short document that says what a line of the demo's self-evaluations rests on; each line has its own.</summary>
internal static class DemoFile
{
    public static readonly DateOnly CapturedOn = new(2021, 12, 24);

    private const string Extension = "docx";

    public static UploadedFile Of(DemoProject project, LineEdit line)
    {
        var manuscript = new Manuscript(line.Evidence,
        [
            new PageRun(
            [
                new TextPiece(TextRole.Title, line.Evidence),
                new TextPiece(TextRole.Field, $"项目名称：{project.Name}"),
                new TextPiece(TextRole.Field, $"单位：{project.Organisation.Name}"),
                new TextPiece(TextRole.Prose, $"自评表第 {Domain.Quantities.Figures.Plain(line.Row)} 行的完成值：{line.Actual}。"),
                new TextPiece(TextRole.Note, "演示数据，机构、人员和数字均为虚构。"),
            ])
            {
                Name = line.Evidence,
            },
        ]);
        using var content = new MemoryStream();
        manuscript.Write(Extension, content);
        return new UploadedFile($"{line.Evidence.Replace(" ", string.Empty, StringComparison.Ordinal)}.{Extension}", content.ToArray());
    }
}
