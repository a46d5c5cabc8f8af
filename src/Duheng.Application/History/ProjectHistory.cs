using Duheng.Application.Projects;

namespace Duheng.Application.History;

/// <summary>What became of a project's year, a page of it, the newest first (项目历史).</summary>
/// <param name="Kinds">The records that were ever changed: targets, evaluation.</param>
/// <param name="People">Who ever changed something.</param>
public sealed record ProjectHistory(ProjectYear Year, ToldPage Page, IReadOnlyList<string> Kinds, IReadOnlyList<ChangePerson> People);
