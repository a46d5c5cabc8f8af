using System.Globalization;

namespace Duheng.IntegrationTests.Shared;

/// <summary>Where the programs that tests need are; null when a machine does not have them.</summary>
internal static class Programs
{
    private const string WriterOfDebian = "/usr/lib/libreoffice/program/libswlo.so";

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

    public static string? LibreOffice()
    {
        var soffice = OnPath("soffice");
        var isDebians = soffice is not null && Directory.Exists(Path.GetDirectoryName(WriterOfDebian));

        return isDebians && !File.Exists(WriterOfDebian) ? null : soffice;
    }

    public static string? Chromium() => OnPath("chromium") ?? OnPath("google-chrome");

    public static string? Poppler() => OnPath("pdftotext") is null ? null : OnPath("pdftoppm");

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? $"{program}.exe" : program))
            .FirstOrDefault(File.Exists);
}
