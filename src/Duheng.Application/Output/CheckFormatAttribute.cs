namespace Duheng.Application.Output;

/// <summary>Names the format that an <see cref="ICheckOutput"/> writes. Carrying this is all it takes to be found.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class CheckFormatAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>Whether it is the one that is written when none is asked for.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether it shows the document itself, so that the check must keep it.</summary>
    public bool ShowsPaper { get; init; }
}
