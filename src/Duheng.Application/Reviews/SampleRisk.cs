namespace Duheng.Application.Reviews;

/// <summary>How much there is to look at, by what it comes from, with the reasons in words (风险分).</summary>
/// <param name="Findings">What the rules found in this year's self-evaluation (发现).</param>
/// <param name="Money">How much money is in it (金额).</param>
/// <param name="History">What came of it before (历史).</param>
public sealed record SampleRisk(int Findings, int Money, int History, string Why)
{
    public int Points => Findings + Money + History;
}
