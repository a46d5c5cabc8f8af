namespace Duheng.Fixtures.Mutations;

/// <summary>Faults of records; found by a scan.</summary>
internal interface IEvidenceMutations
{
    IEnumerable<EvidenceMutation> All();
}
