using System.Text;
using System.Text.Json;
using Duheng.Application.Caching;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;
using Duheng.Fixtures;

namespace Duheng.Tests.Caching;

/// <summary>A kept result is the result, and nothing that is not one is taken for it.</summary>
public sealed class CheckCacheTests : IDisposable
{
    private static readonly Knowledge Knowledge = Knowledge.Shipped;

    private readonly string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Every_list_of_a_result_can_be_made_by_a_program_that_was_compiled_ahead()
    {
        var seen = new HashSet<Type> { typeof(Domain.Scoring.Scheme), typeof(AuditRuleAttribute) }; // kept by name
        var open = new Queue<ValueShape>([ValueShape.Of(typeof(IReadOnlyList<CheckedReport>))]);
        var lists = 0;
        while (open.TryDequeue(out var shape))
        {
            if (seen.Add(shape.Type))
            {
                lists += shape.Kind == ValueKind.List ? 1 : 0;
                Assert.True(shape.IsReady, $"{shape.Type}: name its maker in ValueShape.Ready.");
                foreach (var part in shape.Entries.Concat(shape.Kind is ValueKind.Struct or ValueKind.Object ? shape.Plan.Members : []))
                {
                    open.Enqueue(part);
                }
            }
        }

        Assert.True(lists > 15, "There are more lists than that.");
    }

    [Fact]
    public async Task A_kept_result_says_the_same_in_both_languages()
    {
        foreach (var content in SomeDocuments())
        {
            var fresh = Check(content, cache: null);
            Check(content, Cache());
            var kept = Cache().Find(Source(content), fresh.Sha256!, CheckOptions.Usual); // the hash of a document that was read
            Assert.NotNull(kept);
            Assert.NotSame(fresh.Reports[0], kept.Reports[0]);
            foreach (var language in (Language[])[Language.Zh, Language.En])
            {
                Assert.Equal(await JsonOf(fresh, language), await JsonOf(kept, language));
            }
        }
    }

    [Fact]
    public void Rules_on_many_reports_see_kept_ones_as_they_were()
    {
        var first = SomeDocuments().First();
        var project = Check(first, cache: null).Reports[0].Report.Project!.Text; // a generated report names it
        byte[][] contents = [first, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(first).Replace(project, "南山县校舍维修", StringComparison.Ordinal))];
        var fresh = Together(cache: null);
        Together(Cache());
        var kept = Together(Cache());
        Assert.NotEmpty(fresh); // a copied report
        Assert.Equal(fresh, kept);

        List<string> Together(CheckCache? cache)
        {
            var check = new FolderCheck(Knowledge, RuleSelection.All, FolderContext.Bare);
            foreach (var (content, file) in contents.Zip((string[])["甲.txt", "乙.txt"]))
            {
                check.Add(Check(content, cache, file));
            }

            return [.. check.Close().Select(finding => $"{finding.Fingerprint} {finding.Remark.Zh}")];
        }
    }

    [Fact]
    public void Other_rules_or_another_scheme_are_another_result()
    {
        var content = SomeDocuments().First();
        Check(content, Cache());
        var sha256 = Check(content, Cache()).Sha256!; // it was read
        var fewer = CheckOptions.Usual with { Rules = new RuleSelection(["SCR"], []) };
        Assert.Null(Cache().Find(Source(content), sha256, fewer));
        var other = Knowledge.Schemes.All.First(scheme => scheme.Id == "sanming-2015");
        Assert.Null(Cache().Find(Source(content), sha256, CheckOptions.Usual with { Scheme = new SchemeChoice(other, new("由 --scheme 指定", "given")) }));
    }

    [Fact]
    public void A_scheme_of_the_users_own_is_never_kept()
    {
        var content = SomeDocuments().First();
        var own = Knowledge.Schemes.Find("cn-2020")! with { Decimals = 1 }; // it ships
        var options = CheckOptions.Usual with { Scheme = new SchemeChoice(own, new("由 --scheme 指定", "given")) };
        new CheckDocument(Knowledge, Cache()).Execute(Source(content), options, TestContext.Current.CancellationToken);
        Assert.False(Directory.Exists(folder));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(-1)]
    public void A_damaged_result_is_made_again(int damagedAt)
    {
        var content = SomeDocuments().First();
        var sha256 = Check(content, Cache()).Sha256!; // it was read
        var file = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Single();
        var bytes = File.ReadAllBytes(file);
        bytes[damagedAt < 0 ? bytes.Length - 1 : damagedAt] ^= 1;
        File.WriteAllBytes(file, bytes);
        Assert.Null(Cache().Find(Source(content), sha256, CheckOptions.Usual));
        Assert.Single(Check(content, Cache()).Reports);
        Assert.NotNull(Cache().Find(Source(content), sha256, CheckOptions.Usual));
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_told_and_changes_nothing()
    {
        File.WriteAllText(folder, "a file where the folder should be");
        try
        {
            var cache = Cache();
            Assert.Single(Check(SomeDocuments().First(), cache).Reports);
            Assert.NotNull(cache.Trouble);
        }
        finally
        {
            File.Delete(folder);
        }
    }

    [Fact]
    public void What_could_not_be_read_is_tried_again()
    {
        Assert.Equal(DocumentStatus.Unreadable, Check(Encoding.UTF8.GetBytes("今天天气很好。"), Cache()).Status);
        Assert.False(Directory.Exists(folder));
    }

    private static IEnumerable<byte[]> SomeDocuments()
    {
        var generator = new ReportGenerator(77);
        for (var count = 0; count < 12; count++)
        {
            yield return Encoding.UTF8.GetBytes(ShanxiTextDump.Write(generator.NextReport()));
            yield return Encoding.UTF8.GetBytes(SanmingText.Write(generator.NextNarrative()));
        }

        foreach (var sample in Directory.EnumerateFiles(Path.Combine(Repo.Root, "samples")))
        {
            yield return File.ReadAllBytes(sample);
        }
    }

    private static CheckedDocument Check(byte[] content, CheckCache? cache, string name = "报告") =>
        new CheckDocument(Knowledge, cache).Execute(Source(content, name), CheckOptions.Usual, TestContext.Current.CancellationToken);

    private static DocumentSource Source(byte[] content, string name = "报告") => new(name, IsNamed: true, () => new MemoryStream(content, writable: false));

    private static async Task<string> JsonOf(CheckedDocument document, Language language)
    {
        var output = new MemoryStream();
        await using (var writer = new ResultWriter(output, language))
        {
            await writer.AddAsync(document, TestContext.Current.CancellationToken);
        }

        return JsonSerializer.Serialize(JsonDocument.Parse(output.ToArray()).RootElement);
    }

    private CheckCache Cache() => new(folder, Knowledge.Schemes);
}
