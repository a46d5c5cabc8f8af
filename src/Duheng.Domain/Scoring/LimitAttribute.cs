namespace Duheng.Domain.Scoring;

/// <summary>What a threshold means, in both languages (阈值说明).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LimitAttribute(string zh, string en) : Attribute
{
    public string Zh => zh;

    public string En => en;
}
