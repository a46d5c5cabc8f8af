namespace Duheng.Fixtures;

/// <summary>Prints the money table of a drawn project: one or two sources, the other columns blank throughout.</summary>
internal static class FundText
{
    public static DraftFunds Write(MadeProject made, string? blank)
    {
        var spentOfProvince = Figures.HalfUp(made.Provincial * made.ExecutionRate, 2);
        var budget = Row(made, blank, made.Budget, made.Provincial);
        return new DraftFunds
        {
            Initial = budget,
            Annual = budget,
            Received = budget,
            Executed = Row(made, blank, made.Spent, spentOfProvince),
            Balance = Row(made, blank, made.Left, made.Provincial - spentOfProvince),
            ReceivedRate = Row(made, blank, "100.00", "100.00", "100.00"),
            ExecutionRate = Row(
                made,
                blank,
                Rate(made.Spent, made.Budget),
                Rate(spentOfProvince, made.Provincial),
                Rate(made.Spent - spentOfProvince, made.Budget - made.Provincial)),
        };
    }

    private static DraftFundRow Row(MadeProject made, string? blank, decimal total, decimal provincial) =>
        Row(made, blank, Figures.Print(total, 2), Figures.Print(provincial, 2), Figures.Print(total - provincial, 2));

    private static string Rate(decimal part, decimal whole) => whole > 0m ? Figures.Print(100m * part / whole, 2) : "";

    private static DraftFundRow Row(MadeProject made, string? blank, string total, string provincial, string own) => new()
    {
        Total = total,
        Fiscal = total,
        Central = blank,
        Provincial = made.Provincial > 0m ? provincial : blank,
        Municipal = made.Place.IsCounty ? blank : own,
        County = made.Place.IsCounty ? own : blank,
        CarriedOver = blank,
        Other = blank,
    };
}
