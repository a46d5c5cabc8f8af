using Duheng.Application.Checking;
using Duheng.Application.Json;

namespace Duheng.Cli.Output;

/// <summary>Writes beside the result a copy of each Word document with one comment per finding; says on standard error what got none.</summary>
internal sealed class AnnotatedCopies(CopyFolder folder, Language language)
{
    public void Add(CheckedDocument document, CancellationToken cancellationToken)
    {
        if (document.IsSkipped)
        {
            return;
        }

        try
        {
            var comments = FindingComments.Of(document, language);
            if (document.Reports.Count == 0)
            {
                Tell(document, language.Pick("读不了，没有加批注", "it cannot be read, so it was not annotated"));
            }
            else if (AnnotateDocument.Execute(document.Source, comments, folder.PathOf(document.Source), cancellationToken) is { } why)
            {
                Tell(document, language.Pick(why));
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(language.Pick($"写不了“{document.Source.Name}”的批注副本：{refused.Message}", $"The annotated copy of {document.Source.Name} cannot be written: {refused.Message}"), refused);
        }
    }

    private void Tell(CheckedDocument document, string why) =>
        Console.Error.WriteLine(language.Pick($"{document.Source.Name}：{why}。", $"{document.Source.Name}: {why}."));
}
