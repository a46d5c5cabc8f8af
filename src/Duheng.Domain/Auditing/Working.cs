namespace Duheng.Domain.Auditing;

/// <summary>Something that several rules need of a report, worked out once for each case (一次求得). Hold it in a static field.</summary>
/// <param name="work">Pure: of one case it always makes the same.</param>
public sealed class Working<T>(Func<AuditCase, T> work)
    where T : class
{
    public T Of(AuditCase audit)
    {
        ArgumentNullException.ThrowIfNull(audit);

        if (!audit.Workings.TryGetValue(this, out var worked))
        {
            audit.Workings[this] = worked = work(audit);
        }

        return (T)worked;
    }
}
