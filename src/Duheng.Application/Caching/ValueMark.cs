namespace Duheng.Application.Caching;

/// <summary>What stands before an object: nothing, a new one, one from outside, or the number of one written before.</summary>
internal static class ValueMark
{
    public const int Null = 0;

    public const int New = 1;

    public const int Outside = 2;

    /// <summary>The first number of an object written before.</summary>
    public const int First = 3;
}
