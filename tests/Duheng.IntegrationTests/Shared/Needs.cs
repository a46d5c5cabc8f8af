namespace Duheng.IntegrationTests.Shared;

/// <summary>
/// What a test needs from the machine. Without it the test is skipped, with the reason; under DUHENG_NO_SKIP=1, as
/// in CI, it fails: what can be installed must be.
/// </summary>
internal static class Needs
{
    /// <summary>The folder of PostgreSQL's programs. Most tests take the fixture <see cref="PostgreSqlServer"/> instead.</summary>
    public static string PostgreSql() => Require(Programs.PostgreSqlFolder(), "PostgreSQL", "postgresql");

    /// <summary>The path of soffice, with the part that reads and writes text documents.</summary>
    public static string LibreOffice() => Require(Programs.LibreOffice(), "LibreOffice Writer", "libreoffice-writer-nogui");

    /// <summary>The path of soffice, with the part that reads and writes workbooks.</summary>
    public static string LibreOfficeCalc() => Require(Programs.LibreOfficeCalc(), "LibreOffice Calc", "libreoffice-calc-nogui");

    /// <summary>A Python that has the module jsonschema.</summary>
    public static string PythonJsonSchema() => Require(Programs.PythonJsonSchema(), "jsonschema for Python", "python3-jsonschema");

    public static string Chromium() => Require(Programs.Chromium(), "Chromium", "chromium");

    /// <summary>The path of pdftoppm, beside which pdftotext lies.</summary>
    public static string Poppler() => Require(Programs.Poppler(), "Poppler", "poppler-utils");

    /// <summary>The folder given with <c>dotnet dev.cs test --corpus DIR</c>. Nobody can install one, so CI may go without.</summary>
    public static string Corpus()
    {
        var folder = Environment.GetEnvironmentVariable("DUHENG_CORPUS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "No corpus: `dotnet dev.cs test --corpus DIR` names a folder of reports.");
        return folder!; // not empty, by the line above
    }

    private static string Require(string? found, string what, string package)
    {
        if (found is null)
        {
            var reason = $"{what} is not installed: `dotnet dev.cs setup` installs the Debian package {package}.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("DUHENG_NO_SKIP") == "1", reason);
            Assert.Fail(reason);
        }

        return found;
    }
}
