namespace Duheng.Fixtures.Mutations;

/// <summary>Faults of one family; found by a scan.</summary>
internal interface IMutations
{
    IEnumerable<Mutation> All();
}
