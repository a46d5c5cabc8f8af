using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Finds in a paper what a self-evaluation report states. Knows no file format and no scheme.</summary>
public sealed class ReportRecogniser(FormWords words, IReadOnlyList<Layout> layouts, Lexicon lexicon)
{
    private readonly ConclusionReader conclusions = new(words);
    private readonly StepForms forms = new(words);
    private readonly FundSentenceReader sentences = new(words);
    private readonly LooseTables.TableRestorer restorer = new(words);

    /// <summary>What an indicator measures, by the names of its levels: the same as for a line of a form.</summary>
    public IndicatorKind KindOf(string level1, string level2) =>
        HeaderText.Holding(words.Kinds, level2) ?? HeaderText.Holding(words.Kinds, level1) ?? IndicatorKind.Other;

    /// <summary>One for each report in the file; a file that holds none gives one that says why.</summary>
    public IReadOnlyList<Recognised> RecogniseAll(Paper paper) => [.. new PaperSplitter(words).Split(restorer.Restore(paper)).Select(RecogniseOne)];

    /// <summary>Of a file that is known to hold one report.</summary>
    public Recognised Recognise(Paper paper) => RecogniseOne(restorer.Restore(paper));

    private Recognised RecogniseOne(Paper whole)
    {
        var (paper, open) = OpenMarks.TakeOut(whole);
        var parts = new PartMap(paper);
        var tables = new PaperTables(paper, parts, words);
        var narrative = sentences.Mark(new NarrativeReader(words, lexicon).Read(paper, parts));
        var blocks = tables.Scores.Count > 0 ? [] : new ScoreSentenceReader(words).Read(narrative);
        var conclusion = conclusions.Read(narrative);
        var (titled, titledUnit, title) = HeaderReader.ReadTitle(paper, parts);
        var isSummary = tables.Scores.Count == 0 && blocks.Count == 0 && UnitSummary.IsTold(narrative, tables.Funds ?? sentences.ReadSummary(narrative));
        var funds = tables.Funds ?? (isSummary ? sentences.ReadSummary(narrative) : sentences.Read(narrative));
        if (forms.ReadMonitoring(paper, parts, tables, narrative, open) is { } monitoring)
        {
            return monitoring;
        }

        if (tables.Scores.Count == 0 && blocks.Count == 0 && conclusion.Total is null && !isSummary)
        {
            return forms.Read(paper, parts, tables, narrative, open) ?? Nothing(paper, tables, title is not null || lexicon.Holds("report-words", string.Concat(paper.Paragraphs.Take(3).Select(one => one.Text))));
        }

        var header = new HeaderReader(words).Read(paper, parts);
        var paired = TableTwins.Pair(tables.Scores);
        IReadOnlyList<IndicatorLine> lines = blocks.Count > 0 ? [.. blocks.SelectMany(block => block.Lines)] : paired.Lines;
        var layout = LayoutFinder.Find(paper, tables.Scores, blocks.Count > 0, isSummary, layouts);
        var report = new Report
        {
            Layout = layout?.Layout.Id,
            Project = header.GetValueOrDefault(HeaderField.Project) is { IsBlank: false } project ? project : titled ?? conclusion.Project ?? header.GetValueOrDefault(HeaderField.Project),
            Unit = header.GetValueOrDefault(HeaderField.Unit) ?? titledUnit,
            Department = header.GetValueOrDefault(HeaderField.Department),
            Year = YearReader.Read(title, paper, parts, narrative, lines),
            FormYear = YearReader.OfForm(paper, parts, narrative),
            Funds = funds,
            Execution = ExecutionNote.AddTo(paired.Execution ?? tables.Execution, narrative, tables.Notes),
            Indicators = lines,
            PeriodGoals = tables.PeriodGoals,
            Goals = tables.Goals,
            LeftOver = [.. tables.LeftOver, .. open],
            Notes = tables.Notes,
            OnlyInText = paired.OnlyInText,
            Blocks = blocks,
            Total = tables.Total ?? conclusion.Total ?? (isSummary ? UnitSummary.Average(narrative) : null),
            OtherTotals = [.. conclusion.Totals.Where(total => !ReferenceEquals(total, tables.Total ?? conclusion.Total))],
            TotalWeight = tables.TotalWeight,
            BlankTotal = tables.BlankTotal,
            BlankTotalWeight = tables.BlankTotalWeight,
            Grade = tables.Grade ?? conclusion.Grade,
            Prints = layout?.Layout.Prints ?? [],
            ConcludedProject = conclusion.Project,
            AnnexTitles = [.. parts.Titles(paper)],
            Heads = [.. tables.Scores.SelectMany(table => table.Heads)],
            Bookmarks = paper.Bookmarks,
            Pages = [.. PageSections.Of(paper, parts)],
            Title = title is null ? null : new StatedText(title.Text, Place.Sentence(parts.Of(title), title.Number, title.Text)),
            AskedPage = layout?.Layout.Page,
            Narrative = narrative,
        };

        return !isSummary && IsUnfilled(report) ? Blank() : Read(report, tables, layout?.Because, Problems.Of(paper, report, tables, isSummary));
    }

    private static Recognised Read(Report report, PaperTables tables, Wording? because, Wording? problem) => new()
    {
        Report = report with { HasUnreadMoney = tables.HasMoney && tables.Funds is null, UnreadTables = [.. tables.Lost.Select(grid => grid.Number)] },
        Because = because,
        Problem = problem,
        IsReport = true,
    };

    /// <summary>A template has targets or names at most: no actual, and no score or total but a 0 that a formula left there.</summary>
    private static bool IsUnfilled(Report report) =>
        report.Total?.Value is null or 0m
        && report.AllLines.All(line => line.Score is null or { IsBlank: true } or { Value: 0m } && (line.Kind == IndicatorKind.Execution || IsUnfilled(line.Actual)))
        && (report.Total is null or { IsBlank: true } || report.Indicators.Any(line => line.Actual is not null));

    /// <summary>Blank, or a sign of the template: (≥**人), ★★★.</summary>
    private static bool IsUnfilled(StatedQuantity? actual) => actual is null or { IsBlank: true } || ScoreLineReader.IsTemplate(actual);

    private static Recognised Blank() => new()
    {
        IsReport = true,
        Problem = new Wording(
            "这是空白表：没有填写任何业绩值、得分或总分；请检查填好的那一份。",
            "This is a blank form: no actual, score or total is filled in. Check the one that is."),
    };

    private static Recognised Nothing(Paper paper, PaperTables tables, bool isReport)
    {
        if (paper.Blocks.Count == 0)
        {
            return new Recognised { Problem = new Wording("文件里没有文字；请确认内容没有丢失。", "The file holds no text: check that its content was not lost.") };
        }

        return isReport || tables.Funds is not null
            ? new Recognised
            {
                IsReport = true,
                Problem = new Wording(
                    "没有找到指标评分表，也没有总分（文件可能不完整）；请核对文件是否从头到尾都在。",
                    "No score table and no total were found (the file may be cut off): check that it is complete."),
            }
            : new Recognised
            {
                Problem = new Wording(
                    "不像项目支出绩效自评报告：没有评分表、总分或资金表；请确认选对了文件。",
                    "This does not look like a self-evaluation report: no score table, total or money table. Check that it is the right file."),
            };
    }
}
