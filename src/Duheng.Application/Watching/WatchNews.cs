using Duheng.Domain.Watching;

namespace Duheng.Application.Watching;

/// <summary>What is to be written of a point.</summary>
/// <param name="Edition">Which state of the memory it is: more may come while it is written.</param>
/// <param name="IsBeat">Only the time of the last check is new.</param>
internal sealed record WatchNews(Watched Point, int Edition, WatchTrace Trace, IReadOnlyList<WatchChange> Changes, string Obstacle, CertificateSeen? Certificate, bool IsBeat);
