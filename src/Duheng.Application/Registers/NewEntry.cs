using Duheng.Domain.Registers;

namespace Duheng.Application.Registers;

/// <summary>What is to be entered into a register.</summary>
/// <param name="Values">By the key of the column; blank ones are left out.</param>
/// <param name="ProjectId">The project that it belongs to; null for the organisation as a whole.</param>
/// <param name="SetAside">Why it does not count; empty where it does.</param>
public sealed record NewEntry(IReadOnlyDictionary<string, RegisterValue> Values, long? ProjectId = null, string SetAside = "");
