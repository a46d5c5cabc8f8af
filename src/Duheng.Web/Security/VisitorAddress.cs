namespace Duheng.Web.Security;

/// <summary>From where a request comes, to be counted against flooding and for nothing else.</summary>
internal static class VisitorAddress
{
    public static string Address(this HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? string.Empty;
}
