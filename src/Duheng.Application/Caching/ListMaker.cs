namespace Duheng.Application.Caching;

/// <summary>Takes lists of one type apart and makes them again.</summary>
internal abstract class ListMaker
{
    public abstract object Make(object?[] parts);

    public abstract IReadOnlyList<object?> Split(object list);
}
