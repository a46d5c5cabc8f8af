using System.Globalization;
using Duheng.Application.Surveys;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Surveys;

namespace Duheng.Web.Pages.Surveys;

/// <summary>Reads a survey out of the form in which it is written.</summary>
internal static class SurveyForm
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;

    public static SurveyDraft Read(IFormCollection form) => new(
        Text(form, "number"), Text(form, "title"), Text(form, "introduction"), Text(form, "thanks"), Access(form),
        [.. Questions(form)], [.. form["indicator"].OfType<string>().Where(name => name.Length > 0)]);

    /// <summary>What a new survey begins with: the question that decides, and room for words.</summary>
    public static SurveyDraft Begin(IFormCollection form) => new(
        Text(form, "number"), Text(form, "title"), Text(form, "introduction"), "谢谢您的评价。", Access(form),
        [
            new Question("您对我们的服务总体满意吗？", QuestionKind.Scale, IsRequired: true, Decides: true, Question.UsualGrades),
            new Question("还想说什么", QuestionKind.Text, IsRequired: false, Decides: false, []),
        ],
        []);

    public static string Text(IFormCollection form, string name) => form[name].ToString().Trim().ReplaceLineEndings("\n");

    private static SurveyAccess Access(IFormCollection form) => LifecycleWords.Parse<SurveyAccess>(form["access"]) ?? SurveyAccess.Codes;

    private static IEnumerable<Question> Questions(IFormCollection form) => Enumerable.Range(1, Questionnaire.MostQuestions + 2)
        .Select(at => at.ToString(CultureInfo.InvariantCulture))
        .Where(number => Text(form, $"text-{number}").Length > 0)
        .OrderBy(number => int.TryParse(form[$"order-{number}"], Whole, CultureInfo.InvariantCulture, out var order) ? order : int.MaxValue)
        .Select(number =>
        {
            var kind = LifecycleWords.Parse<QuestionKind>(form[$"kind-{number}"]) ?? QuestionKind.Scale;
            var options = kind == QuestionKind.Text ? [] : OptionLines.Read(form[$"options-{number}"]);
            return new Question(
                Text(form, $"text-{number}"), kind, form[$"required-{number}"] == "1", form["decides"] == number, kind == QuestionKind.Scale && options.Count == 0 ? Question.UsualGrades : options);
        });
}
