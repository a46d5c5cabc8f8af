using Duheng.Application.Registers.Packs;
using Duheng.Domain.Measures;
using Duheng.Domain.Registers;

namespace Duheng.Tests.Measures;

/// <summary>Every expression that ships fits the registers that it is about.</summary>
public sealed class PackMeasuresTests
{
    public static TheoryData<string, string> Measures =>
        new(PackCatalog.Shipped.Packs.SelectMany(pack => pack.Measures.Select(measure => (measure.Expression, measure.Unit))).Distinct());

    public static TheoryData<string> Registers => [.. PackCatalog.Shipped.Registers.Select(register => register.Key)];

    [Theory]
    [MemberData(nameof(Measures))]
    public void A_measure_fits_and_comes_out_in_its_unit(string expression, string unit) =>
        Assert.Null(MeasureLanguage.Measure(expression, [.. PackCatalog.Shipped.Registers], unit).Error);

    [Theory]
    [MemberData(nameof(Registers))]
    public void Computed_columns_fit(string key)
    {
        var (columns, faulty, error) = ComputedColumns.Of(PackCatalog.Shipped.Find(key)!);

        Assert.Equal((null, null), (faulty?.Key, error));
        Assert.NotNull(columns);
    }

    [Fact]
    public void There_are_measures_and_computed_columns()
    {
        Assert.NotEmpty(Measures);
        Assert.Contains(PackCatalog.Shipped.Registers.SelectMany(register => register.Columns), (RegisterColumn column) => column.Computed is not null);
    }
}
