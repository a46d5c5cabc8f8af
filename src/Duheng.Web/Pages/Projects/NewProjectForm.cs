using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Ledgers;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Pages.Projects;

/// <summary>What was typed into the form of a new project.</summary>
internal sealed class NewProjectForm(IFormCollection form, int year)
{
    public static readonly IReadOnlyList<LedgerSource> Sources = Enum.GetValues<LedgerSource>();

    /// <summary>Without the budget, which may not be readable.</summary>
    public NewProject Project { get; } = new(
        Text(form, "code"), Text(form, "name"), long.TryParse(form["organisation"], NumberStyles.None, CultureInfo.InvariantCulture, out var unit) ? unit : 0, Text(form, "kind"),
        Year(form["first"]), Year(form["last"]), year, Text(form, "manager"))
    {
        PeriodGoal = Text(form, "period").ReplaceLineEndings("\n"),
        AnnualGoal = Text(form, "annual").ReplaceLineEndings("\n"),
    };

    /// <summary>Amounts as typed, and the document under "document".</summary>
    public IReadOnlyDictionary<string, string> Budget { get; } = Sources.Select(source => source.Key()).Append("document").ToDictionary(name => name, name => Text(form, name), StringComparer.Ordinal);

    public Result<NewProject> Read()
    {
        var entries = new List<LedgerEntry>();
        foreach (var source in Sources.Where(source => Budget[source.Key()].Length > 0))
        {
            var typed = new NewLedgerEntry(LedgerKind.Initial.Key(), source.Key(), Budget[source.Key()], "万元", string.Create(CultureInfo.InvariantCulture, $"{year:0000}-01-01"), Budget["document"], string.Empty);
            if (LedgerText.Read(typed, year).Failed(out var failure, out var entry))
            {
                return failure;
            }

            entries.Add(entry);
        }

        return Project with { Budget = entries };
    }

    public static int Year(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;

    private static string Text(IFormCollection form, string name) => form[name].ToString().Trim();
}
