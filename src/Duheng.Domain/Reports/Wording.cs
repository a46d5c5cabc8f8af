namespace Duheng.Domain.Reports;

/// <summary>One sentence of ours in both languages.</summary>
public sealed record Wording(string Zh, string En)
{
    /// <summary>A sentence of the platform, which speaks Chinese alone.</summary>
    public static Wording Chinese(string sentence) => new(sentence, sentence);
}
