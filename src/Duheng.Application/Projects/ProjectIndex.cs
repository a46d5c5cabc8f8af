using System.Globalization;
using Duheng.Storage;

namespace Duheng.Application.Projects;

/// <summary>Keeps what projects are found by in step with them, in the transaction of the change. Whoever adds or edits projects calls it, and nobody else writes these columns.</summary>
public static class ProjectIndex
{
    private const int AtOnce = 1_000;

    public static async Task UpdateAsync(Work work, IReadOnlyList<long> projectIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(projectIds);

        foreach (var ids in projectIds.Chunk(AtOnce))
        {
            var projects = await work.QueryAsync<Indexed>(
                $"""
                SELECT p.id, p.code, p.name, o.name AS unit, p.search_text FROM projects p JOIN organisations o ON o.id = p.organisation_id
                WHERE p.id IN ({Numbers(ids)})
                """,
                null,
                cancellationToken);
            foreach (var old in projects.Where(project => project.SearchText.Length > 0))
            {
                await work.ExecuteAsync(
                    $"DELETE FROM project_grams WHERE project_id = @Id AND gram IN ({Numbers(SearchText.Grams(old.SearchText))})", new { old.Id }, cancellationToken);
            }

            foreach (var project in projects)
            {
                await work.ExecuteAsync("UPDATE projects SET search_text = @Text WHERE id = @Id", new { project.Text, project.Id }, cancellationToken);
            }

            await work.InsertAsync("project_grams (gram, project_id)", projects.SelectMany(project => SearchText.Grams(project.Text).Select(gram => (gram, project.Id))), cancellationToken);
        }
    }

    /// <summary>Numbers of ours, never something typed.</summary>
    private static string Numbers(IEnumerable<long> numbers) => string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    private sealed record Indexed
    {
        public long Id { get; init; }

        public string Code { get; init; } = string.Empty;

        public string Name { get; init; } = string.Empty;

        public string Unit { get; init; } = string.Empty;

        public string SearchText { get; init; } = string.Empty;

        public string Text => Projects.SearchText.Of(Code, Name, Unit);
    }
}
