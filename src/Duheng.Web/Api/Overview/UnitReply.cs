namespace Duheng.Web.Api.Overview;

/// <summary>How far a unit has come.</summary>
internal sealed record UnitReply(
    long OrganisationId, string Organisation, string? Department, int Projects, int NotStarted, int Draft, int WithUnit, int WithDepartment, int Passed, int Returned,
    decimal? HandedRate, decimal? ExecutionRate, decimal? MeanStated, decimal? MeanRecomputed, int Blocked);
