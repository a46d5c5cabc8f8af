using Duheng.Application.Accounts;

namespace Duheng.Web.Security;

/// <summary>Who sent a request.</summary>
internal static class CurrentPerson
{
    private const string Key = "duheng-person";

    public static SignedIn? Person(this HttpContext context) => context.Items[Key] as SignedIn;

    public static void Remember(this HttpContext context, SignedIn person) => context.Items[Key] = person;
}
