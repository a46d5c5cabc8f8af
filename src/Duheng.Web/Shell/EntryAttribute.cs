using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Shell;

/// <summary>Puts a page into the bar across the top. On the page itself, so that a new page edits no list.</summary>
/// <param name="title">Two to four characters.</param>
/// <param name="order">From the left.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EntryAttribute(string title, int order, string address) : Attribute
{
    public string Title { get; } = title;

    public int Order { get; } = order;

    public string Address { get; } = address;

    /// <summary>Shown to whoever has one of these; to everybody when empty.</summary>
    public Capability[] Needs { get; init; } = [];

    public EntryCounts Counts { get; init; }

    /// <summary>Whether it is shown to those without an account as well.</summary>
    public bool IsOpen { get; init; }

    public bool IsFor(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);

        return Needs.Length == 0 || Needs.Any(actor.Can);
    }
}
