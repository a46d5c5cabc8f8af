namespace Duheng.Application.Reviews;

/// <summary>What came of a project before: last year's review, documents that were returned, what had to be put right.</summary>
/// <param name="ReducedCenti">By how much last year's settled review lies below what the unit had stated; 0 where it does not.</param>
/// <param name="Returns">Times that a document was returned in this year and in the last.</param>
/// <param name="Demanded">Rectifications demanded in earlier years.</param>
/// <param name="Overdue">Of these, those that were answered after their day, or not at all until now.</param>
public sealed record SampleHistory(long ReducedCenti, int Returns, int Demanded, int Overdue)
{
    public static readonly SampleHistory None = new(0, 0, 0, 0);
}
