using Microsoft.Playwright;

namespace Duheng.E2ETests.Shared;

/// <summary>A person without a mouse. Every stop on the way must show that it has the focus, and nothing may lie over it.</summary>
internal sealed class Keys(IPage page)
{
    private const int Most = 150;

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    public Task WriteAsync(string text) => page.Keyboard.TypeAsync(text);

    public async Task TabToAsync(string selector, int most = Most)
    {
        var target = page.Locator(selector).First;
        await Assertions.Expect(target).ToBeVisibleAsync();
        for (var stop = 0; stop < most; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var fault = await page.EvaluateAsync<string?>("""
                () => {
                  const one = document.activeElement;
                  if (!one || one === document.body) { return null; }
                  const what = `${one.tagName.toLowerCase()} ${one.name ?? ''} ${one.textContent.trim().slice(0, 20)}`;
                  const style = getComputedStyle(one);
                  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1) { return `${what}: the focus is not to be seen`; }
                  const box = one.getBoundingClientRect();
                  const [x, y] = [box.left + Math.min(box.width / 2, 40), box.top + box.height / 2];
                  const top = document.elementFromPoint(x, y);
                  return top && (one.contains(top) || top.contains(one)) ? null : `${what}: hidden at ${x}, ${y} under ${top?.className}`;
                }
                """);
            Assert.Null(fault);
            if (await target.EvaluateAsync<bool>("one => one === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{selector} was not reached by Tab.");
    }
}
