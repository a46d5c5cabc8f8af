using Duheng.Application.Reviews;

namespace Duheng.Web.Api.Reviews;

/// <summary>One thing to be done with many projects: pass, return, settle.</summary>
public sealed record BatchBody(string? Action, IReadOnlyList<SeenProject>? Projects, string? Reason);
