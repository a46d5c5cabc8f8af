namespace Duheng.Application.Registers.Imports;

/// <summary>How the export of another program is read into a register (导入方案); a file in packs/profiles.</summary>
/// <param name="Register">The key of the register.</param>
public sealed record ImportProfile(string Id, string Name, string Register)
{
    public IReadOnlyList<ProfileColumn> Columns { get; init; } = [];

    public IReadOnlyList<ProfileInterval> Intervals { get; init; } = [];

    /// <summary>What a column is put together of where its own head is not in the file: a number for what has none.</summary>
    public IReadOnlyList<ProfileColumn> Compose { get; init; } = [];

    /// <summary>Rows that hold one of the words below the head are left out.</summary>
    public IReadOnlyList<ProfileColumn> Skip { get; init; } = [];
}
