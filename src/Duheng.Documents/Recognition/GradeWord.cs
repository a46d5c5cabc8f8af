namespace Duheng.Documents.Recognition;

/// <summary>A cell that says nothing but the grade: 优秀, or 自评等级：优秀.</summary>
internal static class GradeWord
{
    private const int LongestCell = 16;

    /// <summary>The grade as printed; null when the cell says anything else.</summary>
    public static string? Of(string cell, FormWords words)
    {
        if (cell.Length is 0 or > LongestCell)
        {
            return null;
        }

        var colon = cell.AsSpan().IndexOfAny(':', '：');
        var grade = cell[(colon + 1)..].Trim();
        return words.Grades.Contains(HeaderText.Bare(grade), StringComparer.Ordinal) && (colon < 0 || words.GradeLabels.Contains(HeaderText.Bare(cell[..colon]), StringComparer.Ordinal)) ? grade : null;
    }
}
