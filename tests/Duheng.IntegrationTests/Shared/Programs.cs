using System.Diagnostics;
using System.Globalization;

namespace Duheng.IntegrationTests.Shared;

/// <summary>Where the programs that tests need are; null when a machine does not have them.</summary>
internal static class Programs
{
    private const string WriterOfDebian = "/usr/lib/libreoffice/program/libswlo.so";
    private const string CalcOfDebian = "/usr/lib/libreoffice/program/libsclo.so";

    public static string? PostgreSqlFolder()
    {
        const string Debian = "/usr/lib/postgresql";
        var folders = Directory.Exists(Debian)
            ? Directory.GetDirectories(Debian)
                .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0)
                .Select(folder => Path.Combine(folder, "bin"))
            : [];

        return folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
            ?? Path.GetDirectoryName(OnPath("initdb"));
    }

    public static string? LibreOffice() => LibreOfficeWith(WriterOfDebian);

    public static string? LibreOfficeCalc() => LibreOfficeWith(CalcOfDebian);

    /// <summary>Debian packs every part on its own; others bring all.</summary>
    private static string? LibreOfficeWith(string part)
    {
        var soffice = OnPath("soffice");
        var isDebians = soffice is not null && Directory.Exists(Path.GetDirectoryName(part));

        return isDebians && !File.Exists(part) ? null : soffice;
    }

    /// <summary>Whichever Python can load the module: Debian's own comes first, as that is what setup installs for.</summary>
    public static string? PythonJsonSchema() =>
        new[] { "/usr/bin/python3", OnPath("python3") }.FirstOrDefault(python => File.Exists(python) && CanLoadJsonSchema(python));

    private static bool CanLoadJsonSchema(string python)
    {
        using var process = Process.Start(new ProcessStartInfo(python, ["-c", "import jsonschema"]) { UseShellExecute = false, RedirectStandardError = true })!; // null only with the shell
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    public static string? Chromium() => OnPath("chromium") ?? OnPath("google-chrome");

    public static string? Poppler() => OnPath("pdftotext") is null ? null : OnPath("pdftoppm");

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? $"{program}.exe" : program))
            .FirstOrDefault(File.Exists);
}
