using Duheng.Application.Data;
using Duheng.Application.Targets;
using Duheng.Domain.Reports;

namespace Duheng.Tests.Targets;

public sealed class IndicatorLibraryTests
{
    [Fact]
    public void Every_shipped_indicator_has_a_code_of_its_own_and_a_kind_that_forms_know()
    {
        Assert.True(IndicatorLibrary.Shipped.Count >= 50);
        Assert.Equal(IndicatorLibrary.Shipped.Count, IndicatorLibrary.Shipped.Select(row => row.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(IndicatorLibrary.Shipped, row => Knowledge.Shipped.Recogniser.KindOf(row.Level1, row.Level2) == IndicatorKind.Other);
    }
}
