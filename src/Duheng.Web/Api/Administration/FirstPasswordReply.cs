namespace Duheng.Web.Api.Administration;

/// <summary>The first password of an account: it is given once and replaced at the first sign-in.</summary>
public sealed record FirstPasswordReply(string Password);
