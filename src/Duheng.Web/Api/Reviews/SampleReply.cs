using Duheng.Application.Reviews;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Reviews;

/// <summary>A sample with its members; the seed and the hash let anybody draw it again.</summary>
public sealed record SampleReply(
    long Id, int Year, string Method, long Seed, int Size, int Population, string PopulationHash, string Person, DateTimeOffset CreatedAt, IReadOnlyList<SampleMember> Members)
{
    internal static SampleReply Of((SampleRow Sample, IReadOnlyList<SampleMember> Members) one) => new(
        one.Sample.Id, one.Sample.Year, one.Sample.Method.Key(), one.Sample.Seed, one.Sample.Size, one.Sample.Population, one.Sample.PopulationHash, one.Sample.Person, one.Sample.CreatedAt, one.Members);
}
