using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Sta;

[AuditRule("STA-03", Severity.Info, Basis = "可信度提示：同一指标的单价远离其他报告的，单价、数量或单位可能填错",
    Title = "单价离群", TitleEn = "A unit price far from all others")]
public sealed class UnitPriceOutlier : IFolderRule
{
    /// <summary>So many standard deviations from the mean; compared as squares, so that decimals stay exact.</summary>
    private const decimal Deviations = 3m;

    public IFolderTally Begin(FolderContext context) => new Tally();

    private sealed class Tally : IFolderTally
    {
        private readonly SortedDictionary<(string Name, string Per), List<Price>> prices = [];
        private int fewest = int.MaxValue;
        private decimal room;

        public void Add(FolderEntry entry)
        {
            fewest = Math.Min(fewest, entry.Audit.Limits.FewestPrices);
            room = Math.Max(room, entry.Audit.Limits.NotableDeviation);
            foreach (var line in entry.Audit.Report.Indicators)
            {
                if (line.Actual is { Value: { IsNumber: true, Upper: null, Unit: { Family: UnitFamily.Money } unit } value } actual && unit.Symbol.Split('/') is [_, var per])
                {
                    var key = (PrintedText.Key(line.Name.Text), per);
                    if (!prices.TryGetValue(key, out var list))
                    {
                        prices[key] = list = [];
                    }

                    list.Add(new Price(entry.File, line.Name.Text, actual, value.InBase));
                }
            }
        }

        public IEnumerable<Remark> Close() =>
            from same in prices.Values
            where same.Count >= fewest
            let mean = same.Sum(one => one.Yuan) / same.Count
            let squares = same.Sum(one => (one.Yuan - mean) * (one.Yuan - mean))
            from price in same
            where (price.Yuan - mean) * (price.Yuan - mean) * same.Count > Deviations * Deviations * squares
                && Math.Abs(price.Yuan - mean) > mean * room // where all others are alike, the least difference is many deviations
            select Tell(price, mean, same.Count);
    }

    private static Remark Tell(Price price, decimal mean, int count) => new(
        price.Stated.Place,
        $"“{price.Name}”{price.Stated.Text}，与 {Figures.Plain(count)} 份报告的平均 {Figures.Rounded(mean, 2)} 元相差 3 个标准差以上；请核对单价、数量和单位。",
        $"\"{price.Name}\" of {price.Stated.Text} is more than 3 standard deviations from the mean of {Figures.Plain(count)} reports, {Figures.Rounded(mean, 2)} 元: check price, number and unit.")
    {
        Indicator = price.Name,
        Stated = price.Stated.Text,
        Key = $"{price.Name} {price.Stated.Text}",
        Files = [price.File],
    };

    private sealed record Price(string File, string Name, StatedQuantity Stated, decimal Yuan);
}
