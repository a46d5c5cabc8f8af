using Duheng.Application.Surveys;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Surveys;

/// <summary>A survey in a list.</summary>
/// <param name="Address">Where people answer it.</param>
internal sealed record SurveyItemReply(
    long Id, string Organisation, long? Project, int Year, string Number, string Title, string Access, string State, DateOnly? OpensOn, DateOnly? ClosesOn, long Given, long Received, string Address)
{
    public static SurveyItemReply Of(SurveyRow row) => new(
        row.Id, row.Organisation, row.ProjectYearId, row.Year, row.Number, row.Title, row.Access.Key(), row.State.Key(), row.OpensOn, row.ClosesOn, row.Given, row.Received, $"/s/{row.Slug}");
}
