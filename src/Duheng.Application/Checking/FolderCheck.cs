using Duheng.Application.Data;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Checking;

/// <summary>Audits all reports of a run together, as they come by.</summary>
public sealed class FolderCheck(Knowledge knowledge, RuleSelection rules, FolderContext context)
{
    private readonly FolderAudit audit = new(rules, context);

    public void Add(CheckedDocument document)
    {
        foreach (var one in document.Reports)
        {
            audit.Add(new FolderEntry(document.Source.Name, new AuditCase(one.Report, one.Sheet, one.Scheme.Scheme, knowledge.Lexicon)));
        }
    }

    public IReadOnlyList<Finding> Close() => audit.Close();
}
