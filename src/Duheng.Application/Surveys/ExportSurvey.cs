using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Exports;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Domain.Surveys;

namespace Duheng.Application.Surveys;

/// <summary>The result and the anonymous answers of a survey, as a workbook or as CSV.</summary>
public sealed class ExportSurvey(FindSurvey findSurvey) : IUseCase
{
    /// <param name="extension">xlsx, or csv for the answers alone.</param>
    public async Task<Result<ExportedFile>> ExecuteAsync(Actor actor, long id, string extension, CancellationToken cancellationToken)
    {
        if ((await findSurvey.ExecuteAsync(actor, id, cancellationToken)).Failed(out var refused, out var detail)
            || (await findSurvey.AnswersAsync(actor, id, cancellationToken)).Failed(out refused, out var answers))
        {
            return refused;
        }

        var table = AnswersOf(answers);
        return extension switch
        {
            "csv" => ExportedFile.Csv($"{detail.Survey.Title}答卷", table.Csv()),
            "xlsx" => ExportedFile.Workbook(
                $"{detail.Survey.Title}结果",
                ExportTable.Workbook(detail.Survey.Title, $"{detail.Survey.Organisation}　{Figures.Plain(detail.Survey.Year)} 年度　编号 {detail.Survey.Number}", [ResultOf(detail), SharesOf(detail.Result), table])),
            _ => Refusals.NoSuch($"“{extension}”格式"),
        };
    }

    private static ExportTable ResultOf(SurveyDetail detail)
    {
        var result = detail.Result;
        var rows = new List<IReadOnlyList<string>>
        {
            Row("满意度（%）", result.Rate is { } rate ? Figures.Rounded(rate * 100m, 2) : string.Empty),
            Row("95% 置信区间下限（%）", result.Interval is { } low ? Figures.Rounded(low.Low * 100m, 2) : string.Empty),
            Row("95% 置信区间上限（%）", result.Interval is { } high ? Figures.Rounded(high.High * 100m, 2) : string.Empty),
            Row("收到答卷（份）", Figures.Plain(result.Received)),
            Row("有效答卷（份）", Figures.Plain(result.Valid)),
            Row("满意答卷（份）", Figures.Plain(result.Satisfied)),
            Row("最低样本（份）", Figures.Plain(result.Minimum)),
            Row("发出问卷码（份）", result.Given == 0 ? string.Empty : Figures.Plain(result.Given)),
            Row("回收率（%）", result.ResponseRate is { } response ? Figures.Rounded(response * 100m, 2) : string.Empty),
            Row("算式", result.Formula),
            Row("说明", result.WhyNot ?? string.Empty),
        };
        rows.AddRange(result.Invalid.Select(invalid => Row($"无效：{invalid.Reason}（份）", Figures.Plain(invalid.Count))));
        return new ExportTable("结果", ["项目", "值"], [2, 3], rows);
    }

    private static IReadOnlyList<string> Row(string name, string value) => [name, value];

    private static ExportTable SharesOf(SurveyResult result) => new(
        "选项",
        ["题号", "问题", "选项", "计为", "份数", "占比（%）"],
        [1, 6, 3, 2, 2, 2],
        [
            .. result.Questions.SelectMany((question, index) => question.Shares.Select(share => (IReadOnlyList<string>)[
                Figures.Plain(index + 1), question.Question.Text, share.Option.Text, CountsAs(question.Question, share.Option), Figures.Plain(share.Count),
                share.Share is { } ratio ? Figures.Rounded(ratio * 100m, 2) : string.Empty])),
        ]);

    private static string CountsAs(Question question, QuestionOption option) =>
        question.Kind != QuestionKind.Scale ? string.Empty : option.IsSatisfied ? "满意" : option.IsValid ? "不满意" : "不计入";

    private static ExportTable AnswersOf(SurveyAnswers answers) => new(
        "答卷",
        ["日期", .. answers.Questionnaire.Questions.Select((question, index) => $"{Figures.Plain(index + 1)}. {question.Text}"), "剔除原因"],
        [2, .. answers.Questionnaire.Questions.Select(_ => 3), 2],
        [
            .. answers.Answers.Select(answer => (IReadOnlyList<string>)[
                answer.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                .. answers.Questionnaire.Questions.Select((question, index) => Said(question, index < answer.Answers.Count ? answer.Answers[index] : QuestionAnswer.None)),
                answer.SetAside]),
        ]);

    private static string Said(Question question, QuestionAnswer answer) =>
        question.Kind == QuestionKind.Text ? answer.Text : string.Join('；', answer.Chosen.Where(chosen => chosen >= 0 && chosen < question.Options.Count).Select(chosen => question.Options[chosen].Text));
}
