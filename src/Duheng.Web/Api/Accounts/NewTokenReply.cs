namespace Duheng.Web.Api.Accounts;

/// <summary>A token, which is given once: its hash is kept.</summary>
public sealed record NewTokenReply(string Token);
