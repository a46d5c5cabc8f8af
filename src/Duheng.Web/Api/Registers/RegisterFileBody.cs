using System.ComponentModel;

namespace Duheng.Web.Api.Registers;

/// <summary>What is said of a file.</summary>
public sealed record RegisterFileBody(string? Custodian, [property: Description("2022-03-05 08:30；不知道就不写")] string? CapturedAt);
