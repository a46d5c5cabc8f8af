namespace Duheng.Fixtures.Mutations;

/// <summary>Every kind of fault that can be put into a generated report.</summary>
public static class MutationBook
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        .. from type in typeof(MutationBook).Assembly.GetTypes()
           where type.IsClass && typeof(IMutations).IsAssignableFrom(type)
           from mutation in ((IMutations)Activator.CreateInstance(type)!).All() // each has a constructor without parameters
           orderby mutation.RuleId, mutation.Name
           select mutation,
    ];

    /// <summary>Every kind of fault that can be put into a folder of generated reports.</summary>
    public static IReadOnlyList<FolderMutation> Folders { get; } =
    [
        .. from type in typeof(MutationBook).Assembly.GetTypes()
           where type.IsClass && typeof(IFolderMutations).IsAssignableFrom(type)
           from mutation in ((IFolderMutations)Activator.CreateInstance(type)!).All() // each has a constructor without parameters
           orderby mutation.RuleId, mutation.Name
           select mutation,
    ];

    /// <summary>Every kind of fault that can be put into the records beside a generated report.</summary>
    public static IReadOnlyList<EvidenceMutation> Records { get; } =
    [
        .. from type in typeof(MutationBook).Assembly.GetTypes()
           where type.IsClass && typeof(IEvidenceMutations).IsAssignableFrom(type)
           from mutation in ((IEvidenceMutations)Activator.CreateInstance(type)!).All() // each has a constructor without parameters
           orderby mutation.RuleId, mutation.Name
           select mutation,
    ];
}
