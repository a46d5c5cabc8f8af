#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// One door to everything: `dotnet dev.cs <task>`. CI runs `dotnet dev.cs ci` and nothing else.
using System.Diagnostics;
using System.Globalization;

const string Usage = """
    setup                                     install from Debian what tests and pictures need
    build                                     compile everything; a warning is an error
    test [--only SUITE] [--corpus DIR]        run the tests: unit, integration, browser
    golden                                    approve what the golden tests print now; then read the diff
    format                                    apply .editorconfig
    lint                                      fail if anything is unformatted
    bench [ARGUMENTS]                         measure
    fuzz [--minutes N] [--from CASE]          read damaged files of every kind: no crash, no hang, nothing left behind
    picture                                   draw the pictures of the documentation
    publish                                   programs for linux-x64 (compiled ahead, by gcc or clang) and win-x64, in artifacts/publish
    ci [--corpus DIR]                         all that must pass: exactly what CI runs
    """;
const string Solution = "Duheng.slnx", Configuration = "Release"; // one for everything, so that nothing is compiled twice

Need[] needs =
[
    new("PostgreSQL", "integration", "postgresql", ["/usr/lib/postgresql/*/bin/initdb", "initdb"]),
    new("LibreOffice Writer", "integration", "libreoffice-writer-nogui", ["/usr/lib/libreoffice/program/libswlo.so"]),
    new("LibreOffice Calc", "integration", "libreoffice-calc-nogui", ["/usr/lib/libreoffice/program/libsclo.so"]),
    new("jsonschema for Python", "integration", "python3-jsonschema", ["/usr/lib/python3/dist-packages/jsonschema/__init__.py"]),
    new("Poppler", "integration", "poppler-utils", ["pdftotext"]),
    new("Chinese fonts", "integration, picture, browser", "fonts-noto-cjk", ["/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"]),
    new("Chromium", "integration, picture, browser", "chromium", ["chromium", "google-chrome"]),
];
(string Name, string Project)[] suites =
[
    ("unit", "tests/Duheng.Tests"),
    ("integration", "tests/Duheng.IntegrationTests"),
    ("browser", "tests/Duheng.E2ETests"),
];

if (Array.IndexOf(args, "--corpus") is >= 0 and var corpus && corpus + 1 < args.Length)
{
    args[corpus + 1] = Path.GetFullPath(args[corpus + 1]); // from where the caller stands
}

Directory.SetCurrentDirectory((string)AppContext.GetData("EntryPointFileDirectoryPath")!); // set for every file-based app
Environment.SetEnvironmentVariable("DOTNET_CLI_UI_LANGUAGE", "en"); // summaries are read below
Environment.SetEnvironmentVariable("DUHENG_NO_SKIP", Environment.GetEnvironmentVariable("CI") == "true" ? "1" : null);
Environment.SetEnvironmentVariable("UPDATE_GOLDEN", args is ["golden"] ? "1" : null);
var failures = new List<string>(); // a log may be cut: they are told once more at its end

try
{
    return args switch
    {
        ["setup"] => Setup(_ => true) & Run([OperatingSystem.IsWindows() ? "duheng.cmd" : "./duheng", "serve", "--fetch-libraries"]), // says itself what npm could not fetch; no failure
        ["build"] => Build(Solution),
        ["test", .. var options] => Test(TestOptions.Read(options)).Report(),
        ["golden"] => Test(new TestOptions(null, null)).Report(),
        ["format"] => Dotnet("format", Solution),
        ["lint"] => Dotnet("format", Solution, "--verify-no-changes"),
        ["bench", .. var arguments] => Bench(arguments),
        ["fuzz"] => Bench(["fuzz", "--minutes", "10"]),
        ["fuzz", .. var arguments] => Bench(["fuzz", .. arguments]),
        ["picture"] => Setup(need => need.UsedBy.Contains("picture", StringComparison.Ordinal)) + Bench(["picture"]),
        ["publish"] => Publish(),
        ["ci", .. var options] => Ci(TestOptions.Read(options)),
        _ => throw new UsageException("Which task?"),
    };
}
catch (UsageException exception)
{
    Console.Error.WriteLine($"{exception.Message}\n\ndotnet dev.cs TASK\n{Usage}");
    return 2;
}

// Installs what is missing; says what is left out where it may not install. Never fails: tests say what they lack.
int Setup(Func<Need, bool> wanted)
{
    Need[] missing = [.. needs.Where(wanted).Where(need => !need.IsThere())];
    string[]? aptGet = !OperatingSystem.IsLinux() || !Need.IsProgram("apt-get") ? null
        : Environment.UserName == "root" ? ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
        : Need.IsProgram("sudo") && Run(["sh", "-c", "sudo -n true 2>/dev/null"]) == 0 ? ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
        : null;

    if (missing.Length > 0 && aptGet is not null)
    {
        string[] packages = [.. missing.Select(need => need.Package)];
        Console.WriteLine($"setup: installing {string.Join(", ", packages)}");
        _ = Run([.. aptGet, "update", "-qq"]);
        _ = Run([.. aptGet, "install", "-qq", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120", .. packages]);
    }

    foreach (var need in missing.Where(need => !need.IsThere()))
    {
        var reason = aptGet is null ? "no right to install, or no apt-get" : "apt-get could not install it";
        Console.WriteLine($"setup: left out {need.What} (for {need.UsedBy}; Debian package {need.Package}): {reason}");
    }

    return 0;
}

int Build(string what)
{
    const string Built = "artifacts/duheng.built"; // `./duheng` compares the sources with it
    Directory.CreateDirectory("artifacts");
    File.WriteAllText($"{Built}.dev", "");
    var exitCode = Dotnet("build", what, "--configuration", Configuration, "--nologo");
    File.Move($"{Built}.dev", exitCode == 0 ? Built : $"{Built}.failed", overwrite: true);
    return exitCode;
}

Outcome Test(TestOptions options)
{
    var chosen = suites.Where(suite => options.Only is null || suite.Name == options.Only).ToArray();
    if (chosen.Length == 0)
    {
        throw new UsageException($"No suite is called {options.Only}.");
    }

    Setup(need => chosen.Any(suite => need.UsedBy.Contains(suite.Name, StringComparison.Ordinal)));
    Environment.SetEnvironmentVariable("DUHENG_CORPUS", options.Corpus);
    if (Build(options.Only is null ? Solution : chosen[0].Project) != 0)
    {
        return Outcome.None;
    }

    var sum = chosen.Aggregate(Outcome.None, (sum, suite) => sum + RunSuite(suite.Project));
    if (options.Corpus is not null)
    {
        var files = Directory.EnumerateFiles(options.Corpus, "*", SearchOption.AllDirectories).Count();
        Console.WriteLine($"corpus: {files.ToString(CultureInfo.InvariantCulture)} files in {options.Corpus}");
    }

    return sum;
}

Outcome RunSuite(string project)
{
    var (exitCode, output) = RunAndRead(["dotnet", "test", "--project", project, "--configuration", Configuration, "--no-build"]);
    failures.AddRange(output.Where(line => line.StartsWith("failed ", StringComparison.Ordinal)));
    var outcome = new Outcome(Number("succeeded"), Number("failed"), Number("skipped"));

    return exitCode != 0 && outcome.Failed == 0 ? outcome with { Failed = 1 } : outcome; // as after a crash

    int Number(string what) => output
        .SkipWhile(line => !line.StartsWith("Test run summary", StringComparison.Ordinal))
        .Select(line => line.Split(':', StringSplitOptions.TrimEntries))
        .Where(parts => parts.Length == 2 && parts[0] == what)
        .Select(parts => int.Parse(parts[1], CultureInfo.InvariantCulture))
        .FirstOrDefault();
}

static int Bench(string[] arguments) =>
    Dotnet(["run", "--project", "bench/Duheng.Bench", "--configuration", Configuration, "--", .. arguments]);

static int Publish()
{
    const string Linux = "artifacts/publish/linux-x64/duheng";
    string[] oneFile = ["--self-contained", "-p:PublishSingleFile=true", "-p:IncludeNativeLibrariesForSelfExtract=true", "-p:PublishReadyToRun=true", "--artifacts-path", "artifacts/release"];
    var exitCode = Of("win-x64", oneFile);
    exitCode = exitCode == 0 ? Of("linux-x64", oneFile) : exitCode;
    if (exitCode != 0 || !OperatingSystem.IsLinux())
    {
        return exitCode;
    }

    File.Move(Linux, $"{Linux}-platform", overwrite: true);
    exitCode = Of("linux-x64", "-p:Native=true", "--artifacts-path", "artifacts/native");
    File.Delete("artifacts/publish/linux-x64/libe_sqlite3.so"); // the platform's, which has its own inside
    return exitCode == 0 ? Bench(["native"]) : exitCode;

    int Of(string runtime, params string[] kind) => Dotnet(
        ["publish", "src/Duheng.Cli", "--configuration", Configuration, "--runtime", runtime, "-p:DebugType=none", "-p:PublishDocumentationFiles=false", "-p:RunAnalyzers=false", "--output", $"artifacts/publish/{runtime}", .. kind]);
}

int Ci(TestOptions options)
{
    Environment.SetEnvironmentVariable("RestoreLockedMode", "true"); // MSBuild reads it, in every step and in the clone
    var failed = Step("build", () => Build(Solution))
        ?? Step("lint", () => Dotnet("format", "whitespace", ".", "--folder", "--exclude", "artifacts", "--verify-no-changes")); // the build has told of style
    if (failed is not null)
    {
        return failed.Value;
    }

    var outcome = Test(options);
    failed = Step("tests", () => outcome.ExitCode)
        ?? Step("generated files are committed", () => Run(["git", "diff", "--exit-code", "--", "docs/rules/README.md"]))
        ?? Step("a fresh clone", FreshClone);
    failures.ForEach(Console.WriteLine);
    _ = outcome.Report();
    return failed ?? 0;
}

// What the README tells a newcomer to do, done where nothing but the repository is.
static int FreshClone()
{
    var folder = Directory.CreateTempSubdirectory("duheng fresh clone ").FullName;
    try
    {
        if (Run(["git", "clone", "--quiet", ".", folder]) is not 0 and var failed)
        {
            return failed;
        }

        var duheng = Path.Combine(folder, OperatingSystem.IsWindows() ? "duheng.cmd" : "duheng");
        Environment.SetEnvironmentVariable("RunAnalyzers", "false"); // MSBuild reads it: the same code has been analysed
        var (exitCode, output) = RunAndRead([duheng, "check", "samples"], folder);
        if (exitCode == 1 && output.Count > 0)
        {
            return Run(["dotnet", "dev.cs", "test", "--only", "unit"], folder);
        }

        Console.WriteLine($"./duheng check samples: exit code {exitCode.ToString(CultureInfo.InvariantCulture)}, expected 1 with findings");
        return 1;
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }
}

// null when it went well, so that steps are joined by `??`.
static int? Step(string name, Func<int> run)
{
    Console.WriteLine($"== {name}");
    var exitCode = run();
    Console.Write(exitCode == 0 ? "" : $"== {name}: FAILED\n");
    return exitCode == 0 ? null : exitCode;
}

static int Dotnet(params string[] arguments) => Run(["dotnet", .. arguments]);
static int Run(string[] command, string folder = "")
{
    using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = folder })!; // null only with the shell
    process.WaitForExit();
    return process.ExitCode;
}

// Passes standard output on, line by line, and keeps it.
static (int ExitCode, List<string> Output) RunAndRead(string[] command, string folder = "")
{
    var start = new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = folder };
    using var process = Process.Start(start)!;
    var output = new List<string>();
    while (process.StandardOutput.ReadLine() is { } line)
    {
        Console.WriteLine(line);
        output.Add(line);
    }

    process.WaitForExit();
    return (process.ExitCode, output);
}

/// <summary>Something that is not in the repository: who uses it, the Debian package, and where it is found.</summary>
internal sealed record Need(string What, string UsedBy, string Package, string[] Places)
{
    public static bool IsProgram(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, name)) || File.Exists(Path.Combine(folder, $"{name}.exe")));

    public bool IsThere() => Places.Any(place => place.StartsWith('/') ? IsFile(place) : IsProgram(place));

    private static bool IsFile(string pattern) => pattern.Split("/*/") is [var parent, var file]
        ? Directory.Exists(parent) && Directory.EnumerateDirectories(parent).Any(folder => File.Exists(Path.Combine(folder, file)))
        : File.Exists(pattern);
}

internal sealed record TestOptions(string? Only, string? Corpus)
{
    public static TestOptions Read(string[] options) => options switch
    {
        [] => new(null, null),
        ["--only", var suite, .. var rest] => Read(rest) with { Only = suite },
        ["--corpus", var folder, .. var rest] when Directory.Exists(folder) => Read(rest) with { Corpus = folder },
        ["--corpus", var folder, ..] => throw new UsageException($"There is no folder {folder}."),
        [var option, ..] => throw new UsageException($"What is {option}?"),
    };
}

internal sealed record Outcome(int Passed, int Failed, int Skipped)
{
    public static readonly Outcome None = new(0, 0, 0);

    public int ExitCode => Failed > 0 || Passed == 0 ? 1 : 0;

    public static Outcome operator +(Outcome one, Outcome other) =>
        new(one.Passed + other.Passed, one.Failed + other.Failed, one.Skipped + other.Skipped);

    /// <summary>Says how it went, in the one line that scripts read.</summary>
    public int Report()
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed} failed, {Skipped} skipped"));
        return ExitCode;
    }
}

internal sealed class UsageException(string message) : Exception(message);
