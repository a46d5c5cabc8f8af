namespace Duheng.Cli.Output.Conversion;

/// <summary>Every format of <c>duheng convert</c> in this assembly.</summary>
internal static class ReportWriters
{
    public static IReadOnlyList<IReportWriter> All { get; } =
    [
        .. typeof(ReportWriters).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IReportWriter)) && type is { IsInterface: false, IsAbstract: false })
            .Select(type => (IReportWriter)Activator.CreateInstance(type)!) // null only for Nullable<T>
            .OrderBy(writer => writer.Format, StringComparer.Ordinal),
    ];
}
