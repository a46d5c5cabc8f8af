using Duheng.Domain.Reports;

namespace Duheng.Documents.Readers.Zip;

/// <summary>Content that must not or cannot be unpacked, with the sentence that says so.</summary>
public sealed class RefusedContentException(Wording problem) : IOException(problem.En)
{
    public Wording Problem { get; } = problem;
}
