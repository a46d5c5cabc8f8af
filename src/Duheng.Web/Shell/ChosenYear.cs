using System.Globalization;
using Duheng.Storage;

namespace Duheng.Web.Shell;

/// <summary>The fiscal year that a person looks at: from the address, else a cookie, else the latest one that has been opened.</summary>
public sealed class ChosenYear(IHttpContextAccessor accessor, Database database)
{
    public const string CookieName = "duheng-year";

    private (IReadOnlyList<int> All, int Chosen)? known;

    /// <returns>All years, latest first, and the chosen one; 0 when there is none yet.</returns>
    public async Task<(IReadOnlyList<int> All, int Chosen)> FindAsync(CancellationToken cancellationToken)
    {
        if (known is { } found)
        {
            return found;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        var all = await work.QueryAsync<int>("SELECT year FROM years ORDER BY year DESC", null, cancellationToken);
        var request = accessor.HttpContext?.Request;
        var asked = new[] { request?.Query["year"].ToString(), request?.Cookies[CookieName] }
            .Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && all.Contains(year) ? year : (int?)null)
            .FirstOrDefault(year => year is not null);
        known = (all, asked ?? (all is [var latest, ..] ? latest : 0));
        return known.Value;
    }
}
