namespace Duheng.Application.Publications;

/// <summary>A place of a report that is or looks personal, for whoever publishes it.</summary>
/// <param name="Where">年度目标, “…”的原因.</param>
/// <param name="Kind">手机号.</param>
/// <param name="IsHidden">False for what stays: a person has to look at it.</param>
public sealed record PersonalPlace(string Where, string Kind, string Before, string Text, string After, bool IsHidden);
