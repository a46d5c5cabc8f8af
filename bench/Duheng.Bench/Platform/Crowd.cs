using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Duheng.Bench.Platform;

/// <summary>Fifty people who click, read for a second, and click again.</summary>
internal sealed partial class Crowd(Uri address, IReadOnlyList<Visitor> visitors, int projects)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private static readonly string[] Lists =
    [
        "/projects", "/projects", "/projects", "/projects?evaluation=draft", "/projects?targets=withDepartment", "/projects?blocked=1", "/projects?order=annual&desc=1",
        "/projects?order=name", "/projects?order=organisation", "/projects?order=low", "/projects?order=low&desc=1", "/projects?order=findings&desc=1", "/projects?order=executed",
    ];

    private readonly ConcurrentBag<(string Page, string Sees, double Milliseconds)> clicks = [];
    private readonly ConcurrentDictionary<string, int> refusals = new(StringComparer.Ordinal);

    public IReadOnlyCollection<(string Page, string Sees, double Milliseconds)> Clicks => clicks;

    /// <summary>What was answered with anything but a page.</summary>
    public IReadOnlyDictionary<string, int> Refusals => refusals;

    public async Task ClickAsync(TimeSpan warmUp, TimeSpan time, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(visitors.Select(visitor => ClickAsync(visitor, began, warmUp, warmUp + time, cancellationToken)));
    }

    private async Task ClickAsync(Visitor visitor, long began, TimeSpan from, TimeSpan until, CancellationToken cancellationToken)
    {
        var dice = new Random((int)visitor.Id); // not for secrets
        using var client = WebProcess.Client(visitor.Token);
        await Task.Delay(Pause * dice.NextDouble(), cancellationToken);
        var (next, seen) = ((string?)null, new List<string>());
        while (Stopwatch.GetElapsedTime(began) < until)
        {
            var (page, path) = Choose(dice, next, seen);
            var start = Stopwatch.GetTimestamp();
            using var answer = await client.GetAsync(new Uri(address, path), cancellationToken);
            var html = await answer.Content.ReadAsStringAsync(cancellationToken);
            var elapsed = Stopwatch.GetElapsedTime(start);
            if (!answer.IsSuccessStatusCode)
            {
                refusals.AddOrUpdate(string.Create(CultureInfo.InvariantCulture, $"{(int)answer.StatusCode} {page}"), 1, (_, count) => count + 1);
            }
            else if (Stopwatch.GetElapsedTime(began) > from)
            {
                clicks.Add((page, visitor.Sees, elapsed.TotalMilliseconds));
            }

            next = Next().Match(html) is { Success: true } link ? System.Net.WebUtility.HtmlDecode(link.Groups["to"].Value) : null;
            seen = Project().Matches(html).Select(match => match.Value).Distinct(StringComparer.Ordinal).Take(50).ToList() is { Count: > 0 } rows ? rows : seen;
            await Task.Delay(Pause, cancellationToken);
        }
    }

    /// <summary>Where somebody clicks who has this page before them.</summary>
    private (string Page, string Path) Choose(Random dice, string? next, List<string> seen) => dice.Next(100) switch
    {
        < 18 => ("list", Lists[dice.Next(Lists.Length)]),
        < 25 => ("list, next page", next ?? "/projects"),
        < 35 => ("search, 1 character", Search(CityNames.Word(1, dice))),
        < 45 => ("search, 2 characters", Search(CityNames.Word(2, dice))),
        < 57 => ("search, 3 to 6 characters", Search(CityNames.Word(3 + dice.Next(4), dice))),
        < 62 => ("search, 2 words", Search($"{CityNames.Word(2, dice)} {CityNames.Word(2, dice)}")),
        < 65 => ("search, part of a code", Search(string.Create(CultureInfo.InvariantCulture, $"T2021{dice.Next(projects):000000}"))),
        < 85 => ("project page", seen.Count > 0 ? seen[dice.Next(seen.Count)] : "/projects"),
        _ => ("work list", "/"),
    };

    private static string Search(string word) => $"/projects?q={Uri.EscapeDataString(word)}";

    [GeneratedRegex("<a href=\"(?<to>[^\"]+)\" rel=\"next\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Next();

    [GeneratedRegex("/projects/[0-9]+(?=\")", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Project();
}
