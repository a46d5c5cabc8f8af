using Duheng.Application.Registers.Packs;
using Duheng.Domain.Measures;

namespace Duheng.Tests.Measures;

/// <summary>docs/measures.md tells the truth: its examples are read, and its table names every function.</summary>
public sealed class MeasuresPageTests
{
    private static readonly string Page = File.ReadAllText(Repo.At("docs", "measures.md"));

    public static TheoryData<string> Examples => [.. Page.Split("```measures\n")[1].Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_fits_the_registers_that_ship(string example) => Assert.Null(MeasureLanguage.Measure(example, [.. PackCatalog.Shipped.Registers]).Error);

    [Fact]
    public void Every_function_is_named() =>
        Assert.All(AggregateNames.All.Concat(RowFunction.All.Select(function => function.Name)), name => Assert.Contains(name, Page, StringComparison.Ordinal));
}
