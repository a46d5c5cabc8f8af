using Duheng.Application.Narratives;

namespace Duheng.Application.Comparisons;

/// <summary>A chapter of the text as the platform holds it, and as a finished report prints it.</summary>
public sealed record ComparedChapter(NarrativeChapter Chapter, string Printed)
{
    public bool CanBeTaken => Printed.Length > 0 && Printed != Chapter.Text;
}
