using System.Text;
using Duheng.Application.Checking;
using Duheng.Application.Common;
using Duheng.Application.Fixing;
using Duheng.Application.Json;
using Duheng.Domain.Auditing.Fixes;
using Duheng.Domain.Reports;

namespace Duheng.Cli.Output;

/// <summary>Writes beside the result a copy of each document in which safe faults are put right, and a list of what was changed and what was not.</summary>
internal sealed class FixedCopies(string folder, CopyFolder copies, FixDocument fix, Language language)
{
    private const string ListName = "changes.csv";

    private readonly StringBuilder list = new("file,rule,place,before,after,changed,why\n");

    public void Add(CheckedDocument document, CancellationToken cancellationToken) => OrRefuse(document.Source.Name, () =>
    {
        if (document.Reports.Count == 0)
        {
            return;
        }

        var result = fix.Execute(document, cancellationToken);
        foreach (var correction in result.Changed)
        {
            Row(document, correction, isChanged: true, correction.Why);
        }

        foreach (var (correction, why) in result.Left)
        {
            Row(document, correction, isChanged: false, why);
        }

        if (result.Content is { } content)
        {
            Write(copies.PathOf(document.Source), content);
        }
    });

    /// <summary>The list is written even where nothing was changed: then it says so by its one line.</summary>
    public void Complete() => OrRefuse(ListName, () => Write(Path.Combine(folder, ListName), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(list.ToString())]));

    private void Row(CheckedDocument document, Correction correction, bool isChanged, Wording why) => list.AppendJoin(',', ((string[])
    [
        document.Source.Name, correction.Rule, Places.Short(correction.Where, language), correction.Before, correction.After, isChanged ? "yes" : "no", language.Pick(why),
    ]).Select(CsvField.Of)).Append('\n');

    private static void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".");
        using var file = WholeFile.Create(path);
        file.Stream.Write(content);
        file.Complete();
    }

    private void OrRefuse(string name, Action write)
    {
        try
        {
            write();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(language.Pick($"写不了“{name}”的改正副本：{refused.Message}", $"The corrected copy of {name} cannot be written: {refused.Message}"), refused);
        }
    }
}
