namespace Duheng.Domain.Auditing.Rules.Cmp;

/// <summary>Whether a report tells of services that are bought (购买服务).</summary>
internal static class ServicePurchase
{
    public static bool IsTold(AuditCase audit) =>
        audit.Lexicon.Holds("service-purchase", audit.Report.Project?.Text)
        || audit.Narrative.Paragraphs.Any(paragraph => audit.Lexicon.Holds("service-purchase", paragraph.Text));
}
