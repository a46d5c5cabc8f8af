namespace Duheng.Application.Caching;

/// <summary>What the values of a declared type are to the cache.</summary>
internal enum ValueKind
{
    Text,
    Integer,
    Flag,
    Number,
    Day,
    Name,
    Optional,
    Tuple,
    Struct,
    List,
    Object,
}
