namespace Duheng.Documents.Writing;

/// <summary>Every kind of file that a manuscript can be written as by ourselves.</summary>
public static class ManuscriptWriters
{
    public static IReadOnlyList<IManuscriptWriter> All { get; } =
    [
        .. typeof(ManuscriptWriters).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IManuscriptWriter)) && !type.IsInterface)
            .Select(type => (IManuscriptWriter)Activator.CreateInstance(type)!) // null only for Nullable<T>
            .OrderBy(writer => writer.Extension, StringComparer.Ordinal),
    ];

    public static IManuscriptWriter? For(string extension) => All.FirstOrDefault(writer => writer.Extension == extension);
}
