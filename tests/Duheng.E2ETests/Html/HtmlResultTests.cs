using System.Globalization;
using System.Text;
using Duheng.E2ETests.Shared;
using Microsoft.Playwright;

namespace Duheng.E2ETests.Html;

/// <summary>The HTML result as a person uses it. Every test also fails on a console message or a request to the network.</summary>
public sealed class HtmlResultTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private const string FindingShown = ".doc.on .fds .fd:not([hidden])";

    private static readonly string Sample = $"samples/{Path.GetFileName(Directory.EnumerateFiles(Repo.At("samples"), "碧浦县*").Single())}";
    private readonly string folder = Directory.CreateTempSubdirectory("duheng-html-").FullName;

    [Fact]
    public async Task The_overview_leads_to_a_document_and_back()
    {
        await using var open = await OpenAsync("samples");
        var page = open.Page;

        Assert.Equal(Directory.EnumerateFiles(Repo.At("samples")).Count(), await open.CountAsync(".overview tbody tr"));
        await page.Locator(".overview tbody tr a").First.ClickAsync();
        Assert.Equal(1, await open.CountAsync(".doc:visible"));
        await page.Keyboard.PressAsync("]");
        await page.Keyboard.PressAsync("o");
        await Assertions.Expect(page.Locator(".doc:visible")).ToHaveCountAsync(0); // the browser tells of a new address a moment later
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("残疾人");
        Assert.Equal(1, await open.CountAsync(".overview tbody tr:visible"));
    }

    [Fact]
    public async Task Findings_are_filtered_by_severity_rule_and_words()
    {
        await using var open = await OpenAsync(Sample);
        var all = await open.CountAsync(FindingShown);

        await open.Page.Locator(".doc.on [data-sev=w]").UncheckAsync();
        var without = await open.CountAsync(FindingShown);
        Assert.InRange(without, 1, all - 1);
        Assert.Equal(0, await open.CountAsync(".doc.on .paper .m-w"));

        await open.Page.Locator(".doc.on [data-do=all]").ClickAsync();
        await open.Page.Locator(".doc.on [data-rule]").SelectOptionAsync("SCR-11");
        Assert.Equal(1, await open.CountAsync(FindingShown));
        await open.Page.Locator(".doc.on [data-do=all]").ClickAsync();
        await open.Page.Locator(".doc.on [data-find]").FillAsync("满意度");
        Assert.InRange(await open.CountAsync(FindingShown), 1, all - 1);
        await open.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(all, await open.CountAsync(FindingShown));
    }

    [Fact]
    public async Task Keys_walk_through_the_findings_and_show_their_place()
    {
        await using var open = await OpenAsync(Sample);
        var keyboard = open.Page.Keyboard;

        await keyboard.PressAsync("j");
        var first = await open.Page.Locator(".fd.on").GetAttributeAsync("id");
        Assert.True(await open.Page.Locator(".fd.on .formula").First.IsVisibleAsync());
        Assert.InRange(await open.CountAsync(".paper .at"), 1, 10);
        await keyboard.PressAsync("j");
        Assert.NotEqual(first, await open.Page.Locator(".fd.on").GetAttributeAsync("id"));
        await keyboard.PressAsync("k");
        Assert.Equal(first, await open.Page.Locator(".fd.on").GetAttributeAsync("id"));
        await keyboard.PressAsync("Escape");
        Assert.Equal(0, await open.CountAsync(".fd.on"));
        foreach (var (key, severity) in new[] { ("1", "b"), ("2", "e"), ("3", "w"), ("4", "i") })
        {
            await keyboard.PressAsync(key);
            Assert.False(await open.Page.Locator($".doc.on [data-sev={severity}]").IsCheckedAsync());
        }

        Assert.Equal(0, await open.CountAsync(FindingShown));
        await keyboard.PressAsync("?");
        Assert.True(await open.Page.Locator("dialog").IsVisibleAsync());
        await keyboard.PressAsync("Escape");
        Assert.False(await open.Page.Locator("dialog").IsVisibleAsync());
    }

    [Fact]
    public async Task A_click_on_a_marked_cell_chooses_its_finding_and_a_seal_too()
    {
        await using var open = await OpenAsync(Sample);

        var cell = open.Page.Locator(".grid td[data-f]").Last;
        await cell.ClickAsync();
        Assert.Equal(1, await open.CountAsync(".fd.on"));
        Assert.Contains(" at", " " + await cell.GetAttributeAsync("class"), StringComparison.Ordinal);

        var seal = open.Page.Locator(".paper .mg a").First;
        await seal.ClickAsync();
        var id = (await seal.GetAttributeAsync("href"))![1..];
        await Assertions.Expect(open.Page.Locator($"#{id}.on, .fd.on #{id}")).ToHaveCountAsync(1); // following the link takes the browser a moment
    }

    [Fact]
    public async Task Print_lists_the_findings_after_the_document_by_number()
    {
        await using var open = await OpenAsync(Sample);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.False(await open.Page.Locator(".top").IsVisibleAsync());
        Assert.False(await open.Page.Locator(".doc.on .filter").IsVisibleAsync());
        Assert.True(await open.Page.EvaluateAsync<bool>("() => document.querySelector('.list').getBoundingClientRect().top >= document.querySelector('.desk').getBoundingClientRect().bottom"));
        Assert.Equal("attr(data-n)", await open.Page.EvaluateAsync<string>("() => { const seal = document.querySelector('.mg a'); return getComputedStyle(seal, '::after').content.replace(/\"/g, '') === seal.dataset.n ? 'attr(data-n)' : getComputedStyle(seal, '::after').content; }"));
        Assert.NotEmpty(await open.Page.PdfAsync());
    }

    /// <summary>What makes a page slow is how much of it there is and how much of it a key touches; both are counted, not timed.</summary>
    [Fact]
    public async Task Three_hundred_findings_stay_light()
    {
        await using var open = await OpenAsync(ManyFindings.Report(90), "-", "--name", "三百.txt");
        var findings = await open.CountAsync(".fds [data-n][data-s]");
        Assert.InRange(findings, 300, 3000);

        var nodes = await open.Page.EvaluateAsync<int>("() => document.querySelectorAll('*').length");
        Assert.InRange(nodes, findings, (findings * 60) + 3000);
        var touched = await open.Page.EvaluateAsync<int>("""
            async () => {
              let touched = 0;
              const watch = new MutationObserver(records => { touched += records.length; });
              watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
              document.dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true }));
              document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true }));
              await Promise.resolve();
              return touched + watch.takeRecords().length;
            }
            """);
        Assert.InRange(touched, 1, findings * 6);
    }

    [Theory]
    [InlineData("<script>document.title='owned'</script>")]
    [InlineData("\"><img src=x onerror=document.title='owned'>")]
    [InlineData("' onmouseover='document.title=1' x='")]
    [InlineData("</title></style></script><svg onload=document.title='owned'>")]
    [InlineData("\u202E分满\u2066")]
    public async Task Hostile_text_is_shown_and_not_obeyed(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var sample = await File.ReadAllTextAsync(Repo.At(Sample), Encoding.GetEncoding("gb18030"), TestContext.Current.CancellationToken);
        await using var open = await OpenAsync(Encoding.UTF8.GetBytes(sample.Replace("残疾人就业技能培训", text, StringComparison.Ordinal)), "-", "--name", $"{text.Replace('/', '_')}.txt");

        Assert.DoesNotContain("owned", await open.Page.EvaluateAsync<string>("() => [...document.querySelectorAll('script')].length > 1 ? 'owned' : ''"), StringComparison.Ordinal);
        Assert.Equal(0, await open.CountAsync("img, svg:not(.beam, .ev, .brand svg), [onmouseover], [onload], [onerror]"));
        var paper = await open.Page.Locator(".paper").InnerTextAsync();
        Assert.Contains(text[0] == '\u202E' ? "‹U+202E›分满‹U+2066›" : text, paper, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', await open.Page.ContentAsync());
    }

    [Fact]
    public async Task Without_a_script_everything_stands_there()
    {
        var address = await Check.HtmlAsync(folder, null, "samples");
        await using var open = await OpenPage.AtAsync(chromium, address, new BrowserNewContextOptions { JavaScriptEnabled = false });

        Assert.Equal(Directory.EnumerateFiles(Repo.At("samples")).Count(), await open.CountAsync(".doc:visible"));
        Assert.Equal(await open.CountAsync(".fds .fd"), await open.CountAsync(".fds .fd:visible"));
        Assert.Equal(0, await open.CountAsync(".js-only:visible"));
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Fits_the_screen_and_has_no_serious_barrier(int width, ColorScheme scheme)
    {
        var address = await Check.HtmlAsync(folder, null, "samples");
        var options = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme, BypassCSP = true };
        await using var open = await OpenPage.AtAsync(chromium, address, options);
        var name = string.Create(CultureInfo.InvariantCulture, $"{width}-{scheme}").ToLowerInvariant();
        await Barriers.NoneAsync(open.Page, $"overview-{name}");
        await open.Page.Locator(".overview tbody tr a").First.ClickAsync();
        await open.Page.Keyboard.PressAsync("j");
        await Barriers.NoneAsync(open.Page, $"document-{name}");

        Assert.Equal(width, await open.Page.EvaluateAsync<int>("() => Math.max(innerWidth, document.scrollingElement.scrollWidth)"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<OpenPage> OpenAsync(params string[] arguments) => await OpenPage.AtAsync(chromium, await Check.HtmlAsync(folder, null, arguments));

    private async Task<OpenPage> OpenAsync(byte[] input, params string[] arguments) => await OpenPage.AtAsync(chromium, await Check.HtmlAsync(folder, input, arguments));
}
