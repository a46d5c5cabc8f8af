using System.Globalization;
using Dapper;
using Duheng.Storage;

namespace Duheng.Application.Projects;

/// <summary>
/// The condition that finds typed words in projects p. Where their grams are together in few projects, these are gathered and looked into; where they are in
/// many, the list is walked and soon filled. Either way it is the text itself that decides.
/// </summary>
internal sealed class ProjectSearch
{
    /// <summary>Projects to gather: more than these are found faster by walking.</summary>
    private const int Few = 600;

    /// <summary>How far grams are counted to tell the rare ones.</summary>
    private const int Counted = 3_000;

    private const int MostGrams = 12;
    private const int MostJoined = 3;
    private const long OneLetter = 1L << 16;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private readonly IReadOnlyList<string> sought;
    private readonly IReadOnlyList<(long From, long To)> gathered;

    private ProjectSearch(IReadOnlyList<string> words, IReadOnlyList<(long From, long To)> rarest, bool isNothing, bool isBroad) =>
        (sought, gathered, IsNothing, IsBroad) = (words, rarest, isNothing, isBroad);

    /// <summary>Nothing was typed.</summary>
    public static ProjectSearch Nothing { get; } = new([], [], isNothing: false, isBroad: false);

    /// <summary>Some gram is in no project: there is nothing to look for.</summary>
    public bool IsNothing { get; }

    /// <summary>So many may be found that nobody waits for their number.</summary>
    public bool IsBroad { get; }

    /// <param name="isNarrow">So few projects can be seen at all that each is looked into.</param>
    public static async Task<ProjectSearch> PlanAsync(Work work, string? typed, bool isNarrow, CancellationToken cancellationToken)
    {
        var words = SearchText.Words(typed);
        if (words.Count == 0 || isNarrow)
        {
            return new ProjectSearch(words, [], isNothing: false, isBroad: false);
        }

        var grams = words.SelectMany(Ranges).Distinct().Take(MostGrams).ToList();
        var counts = await work.QueryAsync<GramCount>(
            string.Join(" UNION ALL ", grams.Select((gram, index) => string.Create(
                Invariant, $"SELECT {index} AS number, count(*) AS projects FROM (SELECT 1 FROM project_grams g WHERE {Is("g", gram)} LIMIT {Counted}) g{index}"))),
            null,
            cancellationToken);
        var ranked = counts.OrderBy(one => one.Projects).ToList();
        var rarest = ranked.Take(MostJoined).Select(one => grams[one.Number]).ToList();
        var together = ranked[0].Projects;
        if (together > Few && rarest.Count > 1)
        {
            together = await work.ValueAsync<long>(string.Create(Invariant, $"SELECT count(*) FROM ({Gather(rarest)} LIMIT {Few + 1}) found"), null, cancellationToken);
        }

        return new ProjectSearch(words, rarest, isNothing: together == 0, isBroad: together > Few);
    }

    /// <param name="mayWalk">The list is short and in order: what is everywhere need not be gathered.</param>
    public IEnumerable<string> Conditions(DynamicParameters parameters, bool mayWalk)
    {
        if (gathered.Count > 0 && !(mayWalk && IsBroad))
        {
            yield return $"p.id IN ({Gather(gathered)})";
        }

        foreach (var (word, index) in sought.Select((word, index) => (word, index)))
        {
            var name = "word" + index.ToString(Invariant);
            parameters.Add(name, $"%{SqlText.Literally(word)}%");
            yield return $"p.search_text LIKE @{name} ESCAPE '!'";
        }
    }

    /// <summary>The projects that hold all of these grams.</summary>
    private static string Gather(IReadOnlyList<(long From, long To)> grams) => string.Create(
        Invariant,
        $"SELECT g0.project_id FROM project_grams g0{string.Concat(Others(grams.Count).Select(index => string.Create(Invariant, $" JOIN project_grams g{index} ON g{index}.project_id = g0.project_id")))} WHERE {string.Join(" AND ", grams.Select((gram, index) => Is($"g{index}", gram)))}");

    private static IEnumerable<int> Others(int count) => Enumerable.Range(1, count - 1);

    /// <summary>Numbers of ours, never something typed.</summary>
    private static string Is(string table, (long From, long To) gram) => gram.From == gram.To
        ? string.Create(Invariant, $"{table}.gram = {gram.From}")
        : string.Create(Invariant, $"{table}.gram >= {gram.From} AND {table}.gram <= {gram.To}");

    /// <summary>A single letter stands for every gram that begins with it.</summary>
    private static IEnumerable<(long From, long To)> Ranges(string word) => word.Length == 1
        ? [(SearchText.Gram(word[0], '\0'), SearchText.Gram(word[0], '\0') + OneLetter - 1)]
        : SearchText.LongGrams(word).Concat(word.Zip(word.Skip(1), SearchText.Gram)).Select(gram => (gram, gram));

    private sealed record GramCount
    {
        public int Number { get; init; }

        public long Projects { get; init; }
    }
}
