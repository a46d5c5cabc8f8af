using Duheng.Documents.Templates;
using Duheng.Documents.Writing;

namespace Duheng.Tests.Templates;

/// <summary>What holds for every template, whatever it is.</summary>
public sealed class WrittenFileTests
{
    public static TheoryData<string> Ids => [.. TemplateCatalog.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_same_data_gives_the_same_bytes(string id) =>
        Assert.All(ManuscriptWriters.All, writer => Assert.Equal(Bytes(id, writer.Extension), Bytes(id, writer.Extension)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_page_in_the_docs_names_it(string id) =>
        Assert.Contains($"`{id}`", File.ReadAllText(Repo.At("docs", "templates.md")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Titles_are_there_in_both_languages(string id)
    {
        var card = TemplateCatalog.All.Select(one => one.Card).Concat(TemplateCatalog.Summaries.Select(one => one.Card)).Single(one => one.Id == id);

        Assert.Contains(card.Title, File.ReadAllText(Repo.At("docs", "templates.md")), StringComparison.Ordinal);
        Assert.True(card.TitleEn.All(char.IsAscii));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_known_gives_a_form_that_asks_for_it_and_says_nothing(string id)
    {
        var texts = Manuscript(id, new Domain.Reports.Report()).Texts.ToList();

        Assert.Contains(texts, text => FillIn.Names(text).Contains("项目名称"));
        Assert.DoesNotContain(texts, text => text is "0" or "0.00%" or "0%");
    }

    private static byte[] Bytes(string id, string extension)
    {
        using var content = new MemoryStream();
        ManuscriptWriters.For(extension)!.Write(Manuscript(id, RoundTrip.Data("cn-2020", 1)), content); // it is always there
        return content.ToArray();
    }

    private static Manuscript Manuscript(string id, Domain.Reports.Report data) =>
        TemplateCatalog.Find(id) is null ? RoundTrip.Compose(id, [data, data]) : RoundTrip.Compose(id, data);
}
