using Duheng.Domain.Auditing;

namespace Duheng.Application.Uploads;

/// <summary>The result of one upload (体检结果), kept in memory for a while under a code that nobody can guess.</summary>
/// <param name="Together">What the reports show only side by side.</param>
/// <param name="Json">As <c>duheng check --format json</c> writes it.</param>
internal sealed record KeptCheck(string Code, DateTimeOffset Until, IReadOnlyList<KeptDocument> Documents, IReadOnlyList<Finding> Together, byte[] Json, byte[] Sarif)
{
    public long Size => Json.LongLength + Sarif.LongLength + Documents.Sum(document => document.Size);
}
