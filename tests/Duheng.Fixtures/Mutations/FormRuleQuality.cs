using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;

namespace Duheng.Fixtures.Mutations;

/// <summary>The same faults on every form, and in every kind of file: what each rule finds of them.</summary>
public sealed class FormRuleQuality
{
    private readonly Dictionary<(string Rule, string Column), List<FormMutantEnd>> ends = [];
    private readonly SortedDictionary<string, int> strays = new(StringComparer.Ordinal);
    private readonly List<string> misses = [];

    private FormRuleQuality(IReadOnlyList<string> columns) => Columns = columns;

    /// <summary>Forms, or kinds of file, in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>What went wrong, one line each.</summary>
    public IReadOnlyList<string> Misses => misses;

    public IEnumerable<string> Rules => ends.Keys.Select(key => key.Rule).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Every fault on every form, as Word files.</summary>
    public static FormRuleQuality OfForms(IReadOnlyList<IReportForm> forms, int reports, CancellationToken cancellationToken)
    {
        var quality = new FormRuleQuality([.. forms.Select(form => form.Id)]);
        foreach (var form in forms)
        {
            quality.Try(form.Id, form, FileBook.Named("docx"), reports, cancellationToken);
        }

        return quality;
    }

    /// <summary>Every fault on one form, in every kind of file.</summary>
    public static FormRuleQuality OfFiles(IReportForm form, IReadOnlyList<IFormFile> files, int reports, CancellationToken cancellationToken)
    {
        var quality = new FormRuleQuality([.. files.Select(file => file.Id)]);
        foreach (var file in files)
        {
            quality.Try(file.Id, form, file, reports, cancellationToken);
        }

        return quality;
    }

    public IReadOnlyList<FormMutantEnd> Ends(string rule, string column) => ends.GetValueOrDefault((rule, column)) ?? [];

    /// <summary>Findings of level blocker or error that follow from no fault.</summary>
    public int Strays(string column) => strays.GetValueOrDefault(column);

    private void Try(string column, IReportForm form, IFormFile file, int reports, CancellationToken cancellationToken)
    {
        foreach (var mutation in MutationBook.All.Where(known => known.OfReport is not null))
        {
            var seed = mutation.Name.Aggregate(17, (sum, letter) => unchecked((sum * 31) + letter)) & 0xFFFFF;
            for (var number = 0; number < reports; number++)
            {
                if (FormMutant.Try(mutation, form, file, seed + number, cancellationToken) is { } mutant)
                {
                    Count(mutation, column, mutant);
                }
            }
        }
    }

    private void Count(Mutation mutation, string column, FormMutant mutant)
    {
        var key = (mutation.RuleId, column);
        if (!ends.TryGetValue(key, out var list))
        {
            ends.Add(key, list = []);
        }

        list.Add(mutant.End);
        misses.AddRange(mutant.Notes.Select(note => $"{column} {mutation.RuleId} {mutation.Name}: {note}"));
        strays[column] = Strays(column) + mutant.Strays.Count;
    }
}
