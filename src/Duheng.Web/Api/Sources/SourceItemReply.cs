using Duheng.Application.Registers.Sources;

namespace Duheng.Web.Api.Sources;

/// <summary>A saved query as whoever runs it sees it.</summary>
public sealed record SourceItemReply(long Id, string Name, string Register)
{
    internal static SourceItemReply Of(QuerySource one) => new(one.Id, one.Name, one.Register);
}
