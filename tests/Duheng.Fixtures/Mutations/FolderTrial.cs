using System.Text;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Domain.Auditing;

namespace Duheng.Fixtures.Mutations;

/// <summary>A folder before and after one of its reports was changed: what is said of it, and of the changed report.</summary>
internal sealed record FolderTrial(IReadOnlyList<Finding> Before, IReadOnlyList<Finding> After, IReadOnlyList<Finding> OfChanged)
{
    private static readonly CheckDocument check = new(Knowledge.Shipped);

    public static FolderTrial Of(FolderMutant mutant, CancellationToken cancellationToken)
    {
        var clean = mutant.Clean.Select(file => Check(file, cancellationToken)).ToList();
        var changed = Check(mutant.Changed, cancellationToken);
        return new FolderTrial(
            Folder(clean, mutant.CleanContext),
            Folder(clean.Select(one => one.Source.Name == changed.Source.Name ? changed : one), mutant.Context),
            [.. changed.Reports.SelectMany(report => report.Audit.Findings)]);
    }

    private static CheckedDocument Check(FolderFile file, CancellationToken cancellationToken)
    {
        var content = Encoding.UTF8.GetBytes(ShanxiTextDump.Write(file.Report));
        return check.Execute(new DocumentSource(file.Name, IsNamed: true, () => new MemoryStream(content, writable: false)), CheckOptions.Usual, cancellationToken);
    }

    private static IReadOnlyList<Finding> Folder(IEnumerable<CheckedDocument> documents, FolderContext context)
    {
        var folder = new FolderCheck(Knowledge.Shipped, RuleSelection.All, context);
        foreach (var document in documents)
        {
            folder.Add(document);
        }

        return folder.Close();
    }
}
