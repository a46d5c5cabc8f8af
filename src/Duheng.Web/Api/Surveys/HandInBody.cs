using Duheng.Application.Surveys;
using Duheng.Domain.Surveys;

namespace Duheng.Web.Api.Surveys;

/// <summary>A filled-in questionnaire.</summary>
/// <param name="Code">Where the survey asks for one and the address names none.</param>
/// <param name="Receipt">24 small letters and digits, drawn by the sender: sent twice it counts once.</param>
internal sealed record HandInBody(string? Code, string? Receipt, IReadOnlyList<GivenAnswer>? Answers)
{
    public FilledIn ToFilled() => new(Code, Receipt, [.. (Answers ?? []).Select(answer => new QuestionAnswer(answer.Chosen ?? [], answer.Text?.Trim() ?? string.Empty))]);
}
