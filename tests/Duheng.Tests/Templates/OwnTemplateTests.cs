using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Duheng.Application.Data;
using Duheng.Application.Reporting;
using Duheng.Documents.Templates.Own;
using Duheng.Documents.Writing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Tests.Copies;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Duheng.Tests.Templates;

/// <summary>A bureau's own Word file with content controls.</summary>
public sealed class OwnTemplateTests
{
    private static readonly string[] Fields = ["level1", "level2", "name", "target", "actual", "weight", "score", "reason"];
    private static readonly string[] Heads = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"];

    [Fact]
    public void Controls_are_filled_and_a_row_stands_once_for_each_line()
    {
        foreach (var report in WrittenReports.Some(seed: 12, count: 6))
        {
            var written = Filled(Template(Fields), report);
            var back = WrittenReports.ReadBack(written, "docx").Report;

            WordRules.AreKept(written);
            Assert.Equal(report.Project!.Text, back.Project!.Text); // generated reports have one
            Assert.Equal(report.Total!.Value, back.Total!.Value);
            Assert.Equal(Lines(report), Lines(back));
            Assert.Equal(report.Execution?.Score?.Value, back.Execution?.Score?.Value);
        }
    }

    [Fact]
    public void The_look_of_a_control_stays_and_its_placeholder_goes()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Filled(Template(Fields), WrittenReports.Some(seed: 13, count: 1).Single())), isEditable: false);
        var control = document.MainDocumentPart!.Document.Descendants<SdtElement>().First(one => one.SdtProperties!.GetFirstChild<Tag>()!.Val == "project"); // made below

        Assert.NotNull(control.Descendants<Run>().Single().RunProperties!.Bold);
        Assert.Null(control.SdtProperties!.GetFirstChild<ShowingPlaceholder>());
    }

    [Fact]
    public void Levels_that_go_on_are_merged()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Filled(Template(Fields), WrittenReports.Some(seed: 14, count: 1).Single())), isEditable: false);

        Assert.Contains(document.MainDocumentPart!.Document.Descendants<VerticalMerge>(), merge => merge.Val! == MergedCellValues.Restart);
        Assert.Contains(document.MainDocumentPart!.Document.Descendants<VerticalMerge>(), merge => merge.Val! == MergedCellValues.Continue);
    }

    [Fact]
    public void A_missing_fact_is_asked_for() =>
        Assert.Contains("项目名称", Compose(Template(Fields), WrittenReports.Some(seed: 15, count: 1).Single() with { Project = null }).Blanks);

    [Fact]
    public void An_unknown_name_is_told_by_name()
    {
        var mistake = Assert.Throws<TemplateException>(() => OwnTemplate.Read("本局模板.docx", Template(["name", "pionts"])));

        Assert.Contains("indicators.pionts", mistake.Message, StringComparison.Ordinal);
        Assert.Contains("本局模板.docx", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_name_is_told_by_name() => Assert.Equal(["total"], OwnTemplate.Read("a.docx", Template(Fields, hasTotal: false)).Missing);

    [Fact]
    public void A_file_without_controls_and_one_that_is_no_word_file_are_refused()
    {
        Assert.Contains("没有内容控件", Assert.Throws<TemplateException>(() => OwnTemplate.Read("a.docx", WrittenReports.File(WrittenReports.Manuscript("shanxi-2021", WrittenReports.Some(seed: 1, count: 1).Single()), "docx"))).Message, StringComparison.Ordinal);
        Assert.Contains("不是可用的 Word 文件", Assert.Throws<TemplateException>(() => OwnTemplate.Read("a.docx", "abc"u8.ToArray())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_data_makes_the_same_bytes()
    {
        var (template, report) = (Template(Fields), WrittenReports.Some(seed: 16, count: 1).Single());

        Assert.Equal(Filled(template, report), Filled(template, report));
    }

    [Fact]
    public void A_value_of_a_line_outside_a_row_is_refused_and_told_by_name()
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(Control("project")), new Paragraph(Control("indicators.name"))));
        }

        var mistake = Assert.Throws<TemplateException>(() => OwnTemplate.Read("本局模板.docx", package.ToArray()));

        Assert.Contains("“indicators.name”不在表格的行里", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Odd_data_fills_it_and_the_file_stays_sound()
    {
        var report = WrittenReports.Some(seed: 17, count: 1).Single();
        string[] names = [new string('长', 200), "<b>&\"甲\"</b>", "第一行\n第二行", "合计", "]]>{}—"];
        var odd = report with
        {
            Project = new StatedText("<项目>&“名称”\u0001", Place.Document),
            Indicators =
            [
                .. report.Indicators.Select((line, index) => line with
                {
                    Name = new StatedText(names[index % names.Length], Place.Document),
                    Target = new StatedQuantity(QuantityReader.Read(index % 2 == 0 ? "0" : "≥-3.5%"), Place.Document),
                    Actual = index % 3 == 0 ? null : new StatedQuantity(QuantityReader.Read("-4.2%"), Place.Document),
                    Weight = index % 4 == 0 ? null : line.Weight,
                    Score = new Figure(0m, "0", Place.Document),
                }),
            ],
        };

        var written = Filled(Template(Fields), odd);
        var back = WrittenReports.ReadBack(written, "docx").Report;

        WordRules.AreKept(written);
        Assert.Equal(odd.Indicators.Select(line => line.Name.Text), back.Indicators.Select(line => line.Name.Text));
        Assert.Equal(odd.Indicators.Select(line => (line.Target!.Text, line.Actual?.Text ?? string.Empty, line.Weight?.Value, 0m)), back.Indicators.Select(line => (line.Target!.Text, line.Actual?.Text ?? string.Empty, line.Weight?.Value, line.Score!.Value!.Value))); // set above
        Assert.Equal("<项目>&“名称”", back.Project!.Text);
    }

    [Fact]
    public void Without_a_single_fact_it_asks_for_all_and_stays_sound()
    {
        var empty = Compose(Template(Fields), new Report());
        var written = Filled(Template(Fields), new Report());

        WordRules.AreKept(written);
        Assert.Equal(["项目名称", "总分"], empty.Blanks);
        using var document = WordprocessingDocument.Open(new MemoryStream(written), isEditable: false);
        Assert.All(document.MainDocumentPart!.Document.Descendants<Table>(), table => Assert.NotEmpty(table.Elements<TableRow>())); // made below
    }

    [Fact]
    public void Table_of_one_row_for_lines_that_are_not_there_keeps_a_blank_row()
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(
                new Paragraph(Control("project")),
                new Table(new TableProperties(new TableWidth { Type = TableWidthUnitValues.Auto, Width = "0" }), new TableGrid(new GridColumn()), new TableRow(Cell(Control("satisfaction.name")))),
                new Paragraph(Control("total"))));
        }

        using var filled = WordprocessingDocument.Open(new MemoryStream(Filled(package.ToArray(), new Report())), isEditable: false);

        Assert.Equal(string.Empty, Assert.Single(filled.MainDocumentPart!.Document.Descendants<TableRow>()).InnerText); // made above
    }

    private static List<string> Lines(Report report) =>
        [.. report.Indicators.Select(line => string.Join('|', line.Level1?.Text, line.Level2?.Text, line.Name.Text, line.Target?.Text, line.Actual?.Text, Plain(line.Weight), Plain(line.Score)))];

    private static string? Plain(Figure? figure) => figure?.Value is { } value ? Figures.Plain(value) : null;

    private static IWritable Compose(byte[] template, Report report) => new ComposeReport(Knowledge.Shipped).Execute(report, OwnTemplate.Read("模板.docx", template));

    private static byte[] Filled(byte[] template, Report report)
    {
        using var output = new MemoryStream();
        Compose(template, report).Write("docx", output);
        return output.ToArray();
    }

    /// <summary>A county's form: a title, controls for the head, a table whose second row is repeated, a total.</summary>
    private static byte[] Template(IReadOnlyList<string> fields, bool hasTotal = true)
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var table = new Table(
                new TableProperties(new TableWidth { Type = TableWidthUnitValues.Auto, Width = "0" }),
                new TableGrid(fields.Select(_ => new GridColumn())),
                new TableRow(fields.Select(field => Cell(new Run(new Text(Array.IndexOf(Fields, field) is >= 0 and var at ? Heads[at] : field))))),
                new TableRow(fields.Select(field => Cell(Control($"lines.{field}".Replace("lines.pionts", "indicators.pionts", StringComparison.Ordinal))))));
            if (hasTotal)
            {
                table.Append(new TableRow([Cell(new Run(new Text("总分"))), .. fields.Skip(1).Select(field => Cell(field == "score" ? Control("total") : new Run()))]));
            }

            document.AddMainDocumentPart().Document = new Document(new Body(
                new Paragraph(new Run(new Text("项目支出绩效自评表"))),
                new Paragraph(new Run(new Text("项目名称：")), Control("project")),
                table));
        }

        return package.ToArray();
    }

    private static TableCell Cell(OpenXmlElement content) => new(new Paragraph(content));

    private static SdtRun Control(string tag) => new(
        new SdtProperties(new Tag { Val = tag }, new ShowingPlaceholder()),
        new SdtContentRun(new Run(new RunProperties(new Bold()), new Text("单击此处输入文字"))));
}
