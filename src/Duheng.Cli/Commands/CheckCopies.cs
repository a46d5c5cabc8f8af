using Duheng.Application.Checking;
using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.Fixing;
using Duheng.Application.Json;
using Duheng.Cli.Output;

namespace Duheng.Cli.Commands;

/// <summary>The copies that a check writes beside its result: annotated ones, corrected ones, both or none.</summary>
internal sealed class CheckCopies(AnnotatedCopies? annotated, FixedCopies? corrected)
{
    /// <param name="sources">What lies in a folder of copies is not checked.</param>
    public static CheckCopies Open(string? annotate, string? fix, ref IReadOnlyList<DocumentSource> sources, Knowledge knowledge, CheckOptions options, Language language)
    {
        if (annotate is { Length: > 0 } && fix is { Length: > 0 } && RealPath.Of(annotate) == RealPath.Of(fix))
        {
            throw new UsageException($"--annotate 和 --fix 不能用同一个文件夹“{fix}”：两种副本同名。", $"--annotate and --fix cannot share the folder {fix}: their copies have the same names.");
        }

        sources = annotate is null ? sources : CopyFolder.Without(annotate, sources);
        sources = fix is null ? sources : CopyFolder.Without(fix, sources);
        return new CheckCopies(
            annotate is null ? null : new AnnotatedCopies(CopyFolder.Open(annotate, "--annotate", sources), language),
            fix is null ? null : new FixedCopies(fix, CopyFolder.Open(fix, "--fix", sources), new FixDocument(knowledge, options), language));
    }

    public void Add(CheckedDocument document, CancellationToken cancellationToken)
    {
        annotated?.Add(document, cancellationToken);
        corrected?.Add(document, cancellationToken);
    }

    public void Complete() => corrected?.Complete();
}
