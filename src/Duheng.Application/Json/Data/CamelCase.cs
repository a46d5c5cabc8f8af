using System.Text.Json;
using System.Text.Json.Serialization;

namespace Duheng.Application.Json.Data;

/// <summary>Names of an enum as keys are written: periodGoal.</summary>
public sealed class CamelCase<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
