using System.Xml.Linq;

namespace Duheng.Tests.Architecture;

/// <summary>Who may know whom. A project or module that is not listed fails: new code must choose its place.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["Domain"] = [],
        ["Documents"] = ["Domain"],
        ["Storage"] = ["Domain"],
        ["Application"] = ["Documents", "Storage"],
        ["Web"] = ["Application"],
        ["Cli"] = ["Application", "Web"],
    };

    private static readonly Dictionary<string, string[]> DomainModules = new(StringComparer.Ordinal)
    {
        ["Quantities"] = [],
        ["Reports"] = ["Quantities"],
        ["Scoring"] = ["Quantities", "Reports"],
        ["Registers"] = ["Lifecycle", "Quantities"],
        ["Proving"] = ["Quantities"],
        ["Auditing"] = ["Quantities", "Reports", "Scoring", "Proving", "Privacy"],
        ["Lifecycle"] = [],
        ["Privacy"] = [],
        ["Measures"] = ["Quantities", "Registers"],
        ["Watching"] = [],
        ["Surveys"] = ["Quantities"],
    };

    public static TheoryData<string> ProjectNames => [.. Directories("src").Select(name => name["Duheng.".Length..])];

    public static TheoryData<string> ModuleNames => [.. Directories("src/Duheng.Domain").Except(["bin", "obj"], StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void Project_references_only_what_is_allowed(string project)
    {
        Assert.True(Projects.TryGetValue(project, out var allowed), $"{project} is not listed above: choose its place first.");

        var referenced = Csproj(project).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!)["Duheng.".Length..]);

        Assert.All(referenced, name => Assert.Contains(name, allowed));
    }

    [Fact]
    public void Domain_uses_no_package_and_no_web_framework() =>
        Assert.DoesNotContain(Csproj("Domain").Descendants(), item => item.Name.LocalName is "PackageReference" or "FrameworkReference");

    [Theory]
    [InlineData("ExcelDataReader", "Readers/Xls")]
    [InlineData("DocumentFormat.OpenXml", "Writing/Xlsx", "Templates/Own")]
    public void Documents_uses_a_package_in_its_own_place(string package, params string[] folders)
    {
        var documents = Repo.At("src", "Duheng.Documents");
        var users = Directory.EnumerateFiles(documents, "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadLines(file).Any(line => line.StartsWith($"using {package}", StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(documents, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Distinct(StringComparer.Ordinal);

        Assert.All(users, user => Assert.Contains(user, folders));
    }

    [Fact]
    public void Documents_uses_two_packages() => Assert.Equal(
        ["DocumentFormat.OpenXml", "ExcelDataReader"],
        Csproj("Documents").Descendants("PackageReference").Select(item => (string)item.Attribute("Include")!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(ModuleNames))]
    public void Domain_module_uses_only_what_is_allowed(string module)
    {
        Assert.True(DomainModules.TryGetValue(module, out var listed), $"{module} is not listed above: choose its place first.");

        var allowed = listed.Append(module).ToHashSet(StringComparer.Ordinal);
        var used = Directory.EnumerateFiles(Repo.At("src", "Duheng.Domain", module), "*.cs", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Select(line => line.TrimStart())
            .Where(line => line.StartsWith("using ", StringComparison.Ordinal))
            .Select(line => line.Split("Duheng.Domain."))
            .Where(parts => parts.Length > 1) // also `using static` and `using X =`
            .Select(parts => parts[1].Split('.', ';')[0]);

        Assert.All(used, name => Assert.Contains(name, allowed));
    }

    private static XDocument Csproj(string project) =>
        XDocument.Load(Repo.At("src", $"Duheng.{project}", $"Duheng.{project}.csproj"));

    private static IEnumerable<string> Directories(string path) =>
        Directory.EnumerateDirectories(Repo.At(path)).Select(directory => Path.GetFileName(directory)!);
}
