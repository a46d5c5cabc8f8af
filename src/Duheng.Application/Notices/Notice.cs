using System.Globalization;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Notices;

/// <summary>Tells people what happened to documents, within the transaction in which it happened (站内通知).</summary>
public static class Notice
{
    /// <summary>A document went on: whoever has the next step learns of it, and so do its clerks when it comes back or is done.</summary>
    public static Task OfMoveAsync(Work work, Actor actor, ProjectYear year, Move move, string? reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(move);

        var roles = LifecycleTable.All.Where(step => step.Kind == move.Kind && step.From == move.To && IsForward(step.Act)).Select(step => step.Role);
        if (move.Act is Act.Return or Act.Approve or Act.Settle or Act.Publish or Act.Correct || move.To == DocumentState.Passed)
        {
            roles = roles.Append(Role.UnitClerk);
        }

        var because = string.IsNullOrWhiteSpace(reason) ? string.Empty : $"：{reason.Trim()}";
        return TellAsync(work, actor, year, [.. roles.Distinct()], $"{What(move)}：{year.Name}{because}", PageOf(year.Id, move.Kind), now, cancellationToken);
    }

    /// <summary>Tells everybody who has one of some roles over a project's unit, save who did it.</summary>
    public static async Task TellAsync(
        Work work, Actor actor, ProjectYear year, IReadOnlyList<Role> roles, string text, string address, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(roles);

        if (roles.Count == 0)
        {
            return;
        }

        // Keys of an enum of ours, never what somebody typed: a list as a parameter means different things to different databases.
        var keys = string.Join(", ", roles.Select(role => $"'{role}'"));
        await work.ExecuteAsync(
            $"""
            INSERT INTO notices (person_id, text, address, created_at)
            SELECT DISTINCT g.person_id, @text, @address, @now FROM grants g JOIN organisations o ON o.id = g.organisation_id
            WHERE g.role IN ({keys}) AND substr(@path, 1, length(o.path)) = o.path AND g.person_id <> @me
            """,
            new { text, address, now, path = year.Path, me = actor.PersonId },
            cancellationToken);
    }

    private static string What(Move move) => move.Act == Act.Publish ? "报告公开" : move.Kind.Name() + move.Act.Name();

    /// <summary>Where a document of a project's year is seen.</summary>
    public static string PageOf(long projectYearId, DocumentKind kind) => string.Create(CultureInfo.InvariantCulture, $"/projects/{projectYearId}/") + kind switch
    {
        DocumentKind.Targets => "targets",
        DocumentKind.Monitoring => "monitoring",
        DocumentKind.Evaluation => "evaluation",
        DocumentKind.Review or DocumentKind.Rectification => "review",
        DocumentKind.Publication => "publication",
    };

    private static bool IsForward(Act act) => act is Act.Submit or Act.Pass or Act.Approve or Act.Answer or Act.Accept;
}
