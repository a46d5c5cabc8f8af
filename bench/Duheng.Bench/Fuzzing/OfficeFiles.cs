using Duheng.Fixtures;
using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;

namespace Duheng.Bench.Fuzzing;

/// <summary>Valid files that only LibreOffice writes, made once for a run: .xls, which is read here; .pdf; and what LibreOffice itself must read.</summary>
internal sealed class OfficeFiles
{
    private static readonly string[] Forms = ["cn-2020", "shanxi-2021", "hubei-2020"];

    /// <summary>A kind of file, what it is made from, and one case in how many, by what a case takes.</summary>
    private static readonly (string Kind, string From, int Every)[] Kinds =
        [("xls", "xlsx", 8), ("pdf", "docx", 25), ("doc", "docx", 600), ("rtf", "docx", 1_000), ("odt", "docx", 1_000)];

    private readonly Dictionary<string, IReadOnlyList<byte[]>> files = [];

    /// <summary>Without LibreOffice there are none, and that is said.</summary>
    public static async Task<OfficeFiles> MakeAsync(string folder, CancellationToken cancellationToken)
    {
        var made = new OfficeFiles();
        foreach (var (kind, from, _) in Kinds)
        {
            made.files[kind] = await ConvertAsync(kind, from, Path.Combine(folder, kind), cancellationToken);
            Console.Write(made.files[kind].Count == 0 ? $"fuzz: no .{kind}, for LibreOffice is missing or made none\n" : string.Empty);
        }

        return made;
    }

    /// <summary>The file of a case that is one of these; null for all others.</summary>
    public (string What, byte[] Content)? Of(int number, Dice dice)
    {
        var (kind, _, every) = Kinds.Reverse().FirstOrDefault(kind => number % kind.Every == 0);
        return every > 0 && files[kind] is { Count: > 0 } made ? ($"office.{kind}", BytesDamage.Damage(dice.Pick(made), dice)) : null;
    }

    private static async Task<IReadOnlyList<byte[]>> ConvertAsync(string kind, string from, string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var inputs = Forms.Select(form => Path.Combine(folder, $"{form}.{from}")).ToList();
        foreach (var (form, input) in Forms.Zip(inputs))
        {
            await File.WriteAllBytesAsync(input, FileBook.Named(from).Write(FormBook.Named(form).Clean(seed: 1), new Dice(1)), cancellationToken);
        }

        _ = await OtherProgram.OutputAsync(
            "soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind, "--outdir", $"{folder}/out", .. inputs], cancellationToken);
        return Directory.Exists($"{folder}/out") ? [.. Directory.GetFiles($"{folder}/out").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)] : [];
    }
}
