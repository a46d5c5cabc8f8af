using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace Duheng.E2ETests.Shared;

/// <summary>
/// A person with a telephone in one hand. Counts what they touch and type, and how long that takes them: the times of the keystroke-level model
/// (Card, Moran and Newell) for deciding and pointing, with a slow thumb on a Chinese keyboard; and what the server takes, by the clock.
/// </summary>
internal sealed class Thumb(IPage page)
{
    /// <summary>What a thumb hits without aiming, in CSS pixels (WCAG 2.5.5).</summary>
    private const float LeastTarget = 44;

    private static readonly TimeSpan Decide = TimeSpan.FromSeconds(1.35);
    private static readonly TimeSpan Point = TimeSpan.FromSeconds(1.1);
    private static readonly TimeSpan Write = TimeSpan.FromSeconds(0.5);

    public int Touches { get; private set; }

    public TimeSpan Took { get; private set; }

    public Task TapAsync(string word) => TapAsync(page.Locator("label", new() { HasText = word }).First);

    public async Task TapAsync(ILocator target)
    {
        await TouchAsync(target);
        await target.TapAsync();
    }

    /// <summary>What happens after the last touch, by the clock.</summary>
    public async Task WaitAsync(Func<Task> answer)
    {
        var clock = Stopwatch.StartNew();
        await answer();
        Took += clock.Elapsed;
    }

    /// <summary>Opens the list and picks one.</summary>
    public async Task ChooseAsync(ILocator list, string label)
    {
        await TouchAsync(list);
        Took += Point;
        Touches++;
        await list.SelectOptionAsync(new SelectOptionValue { Label = label });
    }

    public async Task WriteAsync(ILocator field, string text)
    {
        await TouchAsync(field);
        Took += Write * text.Length;
        await field.FillAsync(text);
    }

    private async Task TouchAsync(ILocator target)
    {
        Took += Decide + Point;
        Touches++;
        var box = await target.BoundingBoxAsync();
        Assert.True(box is { Height: >= LeastTarget }, string.Create(CultureInfo.InvariantCulture, $"A thumb does not hit {target}: it is {box?.Height} high."));
    }
}
