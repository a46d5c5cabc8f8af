using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;
using Duheng.Fixtures.Mutations;

namespace Duheng.Bench;

/// <summary>What the rules find of the same faults on every form and in every kind of file.</summary>
internal static class FormRuleRun
{
    public static int Print(int reports, string form, CancellationToken cancellationToken)
    {
        var forms = FormBook.All.OfType<IReportForm>().Where(known => form is "all" || known.Id == form).ToList();
        Print(FormRuleQuality.OfForms(forms, reports, cancellationToken));
        Print(FormRuleQuality.OfFiles((IReportForm)FormBook.Named(form is "all" ? "cn-2020" : form), FileBook.All, reports, cancellationToken));
        return 0;
    }

    private static void Print(FormRuleQuality quality)
    {
        foreach (var miss in quality.Misses.GroupBy(line => line, StringComparer.Ordinal))
        {
            Console.WriteLine(miss.Key);
        }

        Console.WriteLine();
        Console.WriteLine(FormQualityTable.Print(quality));
    }
}
