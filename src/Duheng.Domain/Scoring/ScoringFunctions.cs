namespace Duheng.Domain.Scoring;

/// <summary>Every scoring function in this assembly, by the name that scheme files use.</summary>
public static class ScoringFunctions
{
    public static IReadOnlyDictionary<string, IScoringFunction> All { get; } = typeof(ScoringFunctions).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(IScoringFunction)) && !type.IsInterface)
        .Select(type => (IScoringFunction)Activator.CreateInstance(type)!) // null only for Nullable<T>
        .ToDictionary(function => function.Name, StringComparer.Ordinal);
}
