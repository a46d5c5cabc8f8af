namespace Duheng.Domain.Auditing.Rules.Ind;

/// <summary>The things that a project's name promises: 系统维护及设备购置费 promises two.</summary>
internal static class ProjectParts
{
    private const int ShortestPart = 3;

    private static readonly string[] Endings = ["专项", "项目", "工作", "经费", "资金", "费用", "补助", "费"];

    /// <summary>Empty unless the name joins at least two things to be done.</summary>
    public static IReadOnlyList<string> Of(AuditCase audit)
    {
        var parts = (audit.Report.Project?.Text ?? string.Empty)
            .Split(['及', '和', '与', '、', '暨'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Bare).ToList();

        return parts.Count >= 2 && parts.TrueForAll(part => part.Length >= ShortestPart && audit.Lexicon.Holds("action-nouns", part)) ? parts : [];
    }

    /// <summary>The facet of a promised thing that nothing measures.</summary>
    public static string Facet(string part) => $"part:{part}";

    private static string Bare(string part)
    {
        var ending = Endings.FirstOrDefault(ending => part.Length > ending.Length && part.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? part : Bare(part[..^ending.Length]);
    }
}
