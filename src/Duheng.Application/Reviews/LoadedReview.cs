using Duheng.Application.Projects;

namespace Duheng.Application.Reviews;

/// <summary>Where a project's review stands.</summary>
/// <param name="Reviewed">Null when there is no self-evaluation yet.</param>
public sealed record LoadedReview(ProjectYear Year, Reviewed? Reviewed);
