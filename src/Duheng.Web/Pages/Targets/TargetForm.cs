using System.Globalization;
using Duheng.Application.Targets;

namespace Duheng.Web.Pages.Targets;

/// <summary>Reads the sheet of targets out of its form: fields are name-3, weight-3, clause-1, excuse-1.</summary>
internal static class TargetForm
{
    private const int MostRows = 500;

    /// <param name="without">A row that is taken out, or null.</param>
    public static TargetDraft Read(IFormCollection form, int? without)
    {
        var numbers = Numbers(form, "name-").Where(number => number != without).ToList();
        var rows = numbers.Select(number => (Number: number, Row: Row(form, number))).Where(one => !one.Row.IsBlank).ToList();
        var annual = form["annual"].ToString();
        var shown = Numbers(form, "clause-").Select(number => (Number: number, Text: Text(form, "clause", number))).ToList();
        var clauses = shown.Concat(AnnualGoal.Split(annual).Select((text, index) => (Number: index + 1, Text: text)).Skip(shown.Count)).Select(clause =>
        {
            var measured = rows.Select((one, index) => (Position: index + 1, Named: Typed(form[$"clauses-{Plain(one.Number)}"].ToString()))).Where(one => one.Named.Contains(clause.Number)).Select(one => one.Position);
            return new TargetClause
            {
                Position = clause.Number,
                Text = clause.Text,
                Indicators = AnnualGoal.Numbers(measured, rows.Count),
                Excuse = Text(form, "excuse", clause.Number),
            };
        }).ToList();
        return new TargetDraft
        {
            Number = int.TryParse(form["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0,
            Saved = long.TryParse(form["saved"], NumberStyles.None, CultureInfo.InvariantCulture, out var saved) ? saved : 0,
            PeriodGoal = form["period"].ToString(),
            AnnualGoal = annual,
            Indicators = [.. rows.Select(one => one.Row)],
            Clauses = clauses,
        };
    }

    /// <summary>The numbers that fields of a kind bear, in order.</summary>
    private static IEnumerable<int> Numbers(IFormCollection form, string prefix) => form.Keys
        .Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
        .Select(key => int.TryParse(key[prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Where(number => number is > 0 and <= MostRows)
        .Order();

    /// <summary>1,4 or 1、4 or ①④ as typed.</summary>
    private static HashSet<int> Typed(string text)
    {
        var numbers = new HashSet<int>();
        var digits = 0;
        foreach (var letter in text + " ")
        {
            if (letter is >= '①' and <= '⑳')
            {
                numbers.Add(letter - '①' + 1);
            }
            else if (char.IsAsciiDigit(letter) && digits < MostRows)
            {
                digits = (digits * 10) + (letter - '0');
            }
            else if (digits > 0)
            {
                numbers.Add(digits);
                digits = 0;
            }
        }

        return numbers;
    }

    private static DraftIndicator Row(IFormCollection form, int number) => new()
    {
        Level1 = Text(form, "level1", number),
        Level2 = Text(form, "level2", number),
        Name = Text(form, "name", number),
        Operator = Text(form, "operator", number),
        Target = Text(form, "target", number),
        Unit = Text(form, "unit", number),
        Weight = Text(form, "weight", number),
        Basis = Text(form, "basis", number),
        Evidence = Text(form, "evidence", number),
        Measure = Text(form, "measure", number),
        LibraryCode = Text(form, "code", number),
        TakenFrom = Text(form, "from", number),
    };

    private static string Text(IFormCollection form, string name, int number) => form[$"{name}-{Plain(number)}"].ToString();

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
