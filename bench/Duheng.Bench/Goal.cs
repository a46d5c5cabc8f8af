namespace Duheng.Bench;

/// <summary>A measured figure beside what it is meant to be.</summary>
internal static class Goal
{
    /// <summary>Prints the line; true when the goal is reached.</summary>
    public static bool AtLeast(string what, double measured, double wanted, string unit) => Say(what, measured, "≥", wanted, unit, measured >= wanted);

    public static bool AtMost(string what, double measured, double wanted, string unit) => Say(what, measured, "≤", wanted, unit, measured <= wanted);

    private static bool Say(string what, double measured, string sign, double wanted, string unit, bool isReached)
    {
        Console.WriteLine(FormattableString.Invariant($"  {what,-64} {measured,9:N2} {unit,-6} goal {sign} {wanted:N2}  {(isReached ? "reached" : "MISSED")}"));
        return isReached;
    }
}
