using Duheng.Application.Auditing;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;

namespace Duheng.Cli.Output;

/// <summary>What the reports show only when they are looked at together.</summary>
internal sealed class FolderFindingsText(Language language, Palette palette, int width)
{
    private const string Indent = "     ";

    public void Write(TextWriter writer, IReadOnlyList<Finding> findings, IReadOnlyList<WaivedFinding> waived)
    {
        if (findings.Count + waived.Count == 0)
        {
            return;
        }

        writer.WriteLine(palette.Bold(language.Pick("合起来看", "taken together")));
        foreach (var finding in findings)
        {
            writer.WriteLine($"  {palette.Of(finding.Severity, Terms.Of(finding.Severity, language))} {palette.Bold($"{finding.Rule.Id} {language.Pick(finding.Rule.Title, finding.Rule.TitleEn)}")}");
            foreach (var line in DisplayWidth.Wrap(language.Pick(finding.Remark.Zh, finding.Remark.En), width - Indent.Length))
            {
                writer.WriteLine(Indent + line);
            }
        }

        foreach (var one in waived)
        {
            writer.WriteLine(palette.Faint($"  {Terms.Of(one, language)}"));
        }

        writer.WriteLine();
    }
}
