namespace Duheng.Fixtures.Files;

/// <summary>Every kind of file that forms are written as.</summary>
public static class FileBook
{
    public static IReadOnlyList<IFormFile> All { get; } =
    [
        .. from type in typeof(FileBook).Assembly.GetTypes()
           where type is { IsClass: true, IsAbstract: false } && typeof(IFormFile).IsAssignableFrom(type)
           let file = (IFormFile)Activator.CreateInstance(type)! // each has a constructor without parameters
           orderby file.Id
           select file,
    ];

    public static IFormFile Named(string id) => All.Single(file => file.Id == id);
}
