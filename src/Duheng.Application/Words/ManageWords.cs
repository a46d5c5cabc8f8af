using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Storage;

namespace Duheng.Application.Words;

/// <summary>The word lists of the rules, for who administers the platform (词表管理): an office adds words of its own trade, and drops what misleads there.</summary>
public sealed class ManageWords(Database database, WordBook book, ChangeLog log) : IUseCase
{
    private const int LongestWord = 60;
    private const int MostWords = 2_000;

    /// <summary>What parts a word of such a list in two: 建全制度→健全制度.</summary>
    private static readonly char[] Parting = ['→', '|'];

    public async Task<Result<IReadOnlyList<EditedList>>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (!actor.Can(Capability.AdministerSystem))
        {
            return Refusals.NotYours;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        var own = (await WordBook.OwnAsync(work, cancellationToken)).ToDictionary(one => one.Name, StringComparer.Ordinal);
        return (List<EditedList>)[.. book.Shipped.Lexicon.Lists.Select(list => Edited(list, own.GetValueOrDefault(list.Name)))];
    }

    public async Task<Result<EditedList>> FindAsync(Actor actor, string name, CancellationToken cancellationToken) =>
        (await ListAsync(actor, cancellationToken)).Failed(out var failure, out var lists) ? failure
            : lists.FirstOrDefault(list => list.Name == name) is { } found ? found
            : Refusals.NoSuch($"词表“{name}”");

    /// <param name="words">All that shall be in use; blank ones and repeats are passed over.</param>
    /// <param name="version">That was read.</param>
    public async Task<Result<EditedList>> SaveAsync(Actor actor, string name, IReadOnlyList<string> words, long version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(words);

        if ((await FindAsync(actor, name, cancellationToken)).Failed(out var failure, out var before))
        {
            return failure;
        }

        var list = book.Shipped.Lexicon.List(name);
        IReadOnlyList<string> kept = [.. words.Select(word => word.Trim()).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)];
        if (Wrong(list, kept) is { } wrong)
        {
            return wrong;
        }

        var own = OwnWords.Of(name, list.Words, kept, version + 1);
        await using (var work = await database.WriteAsync(cancellationToken))
        {
            var now = await work.FindAsync<OwnWords>("SELECT * FROM word_lists WHERE name = @name", new { name }, cancellationToken);
            if ((now?.Version ?? 0) != version)
            {
                return Refusals.Conflict("这张词表刚被别人改过；请刷新后再改。");
            }

            await work.ExecuteAsync(
                """
                INSERT INTO word_lists (name, added, dropped, version) VALUES (@Name, @Added, @Dropped, @Version)
                ON CONFLICT (name) DO UPDATE SET added = excluded.added, dropped = excluded.dropped, version = excluded.version
                """,
                own,
                cancellationToken);
            await log.AppendAsync(
                work, actor, new ChangeSubject("words", 0), "改词表", new { name, before.Added, before.Dropped }, new { name, added = OwnWords.Lines(own.Added), dropped = OwnWords.Lines(own.Dropped) }, cancellationToken);
            await work.CommitAsync(cancellationToken);
        }

        await book.RefreshAsync(database, cancellationToken);
        return Edited(list, own);
    }

    private static EditedList Edited(WordList list, OwnWords? own) => own is null
        ? new EditedList(list.Name, list.About, list.Words, [], [], 0)
        : new EditedList(list.Name, list.About, own.Over(list.Words), OwnWords.Lines(own.Added), OwnWords.Lines(own.Dropped), own.Version);

    private static Failure? Wrong(WordList list, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return Refusals.Invalid("词", "词表不能是空的：用它的规则就什么也查不出；不要某条规则，请在方案里关掉它。");
        }

        if (words.Count > MostWords)
        {
            return Refusals.Invalid("词", $"最多 {Figures.Plain(MostWords)} 个，现在有 {Figures.Plain(words.Count)} 个；请删去一些。");
        }

        if (words.FirstOrDefault(word => word.Length > LongestWord || word.Contains('\n', StringComparison.Ordinal)) is { } tooLong)
        {
            return Refusals.Invalid("词", $"“{tooLong[..Math.Min(20, tooLong.Length)]}…”太长；一行一个词，每个不超过 {Figures.Plain(LongestWord)} 字。");
        }

        foreach (var sign in Parting.Where(sign => list.Words.Any(word => word.Contains(sign, StringComparison.Ordinal))))
        {
            var isWhole = sign == '→'; // every word of such a list is a pair; bars part only some
            if (words.FirstOrDefault(word => isWhole ? word.Split(sign).Length != 2 || IsOpen(word, sign) : IsOpen(word, sign)) is { } odd)
            {
                return Refusals.Invalid("词", $"“{odd}”写得不对：这张词表的词用“{sign}”分开，两边都要有字，如“{list.Words.First(word => word.Contains(sign, StringComparison.Ordinal))}”。");
            }
        }

        return null;
    }

    private static bool IsOpen(string word, char sign) => word.Split(sign).Any(part => string.IsNullOrWhiteSpace(part));
}
