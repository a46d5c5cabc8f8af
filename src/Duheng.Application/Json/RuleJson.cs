using Duheng.Application.Data;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Json;

/// <summary>A rule of the catalogue; <c>Page</c> is its page in Markdown, where one rule was asked for.</summary>
public sealed record RuleJson(string Id, string Severity, string Title, string TitleEn, string Basis, string? Page)
{
    public static RuleJson From(AuditRuleAttribute card, bool withPage) =>
        new(card.Id, Names.Of(card.Severity), card.Title, card.TitleEn, card.Basis, withPage ? RulePages.Find(card.Id) : null);
}
