namespace Duheng.Web.Api.Repeats;

/// <summary>At an endpoint whose answer holds a secret: it is neither kept nor given twice.</summary>
internal sealed class HandsOutSecret;
