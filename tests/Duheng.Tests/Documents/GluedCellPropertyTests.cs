using System.Globalization;
using System.Text;
using Duheng.Domain.Quantities;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Documents;

/// <summary>The law of glued cells: of a row that adds up, the one reading is found or none is; never a wrong one.</summary>
public sealed class GluedCellPropertyTests
{
    private const int Rows = 400;

    [Fact]
    public void A_glued_row_is_read_right_or_not_at_all()
    {
        var dice = new Random(20_241);
        var parted = 0;
        for (var number = 0; number < Rows; number++)
        {
            var row = Draw(dice);
            var text = $"绩效自评报告\n一、评分\n二级指标 三级指标 权重 目标值 业绩值 得分\n数量指标 管网长度 {string.Concat(row)}\n质量指标 合格率 {Points(dice)} 95% 94.5% 1\n";
            var line = Pipeline.Document(Encoding.UTF8.GetBytes(text)).Reports.Single().Report.Indicators[0];
            if (line.Weight?.Value is null)
            {
                Assert.Null(line.Score?.Value);
                continue;
            }

            parted++;
            Assert.Equal(string.Join('/', row), $"{line.Weight.Text}/{line.Target!.Text}/{line.Actual!.Text}/{line.Score!.Text}");
        }

        Assert.InRange(parted, Rows / 2, Rows);
    }

    /// <summary>Weight, target, actual and the score that follows from them.</summary>
    private static string[] Draw(Random dice)
    {
        var weight = Points(dice);
        var full = decimal.Parse(weight, CultureInfo.InvariantCulture);
        var target = (decimal)dice.Next(2, 400);
        var actual = dice.Next(3) == 0 ? target : Math.Max(1m, target + dice.Next(-40, 40));
        var unit = new[] { "%", "米", "次", "万元", "", "人次", "小时" }[dice.Next(7)];
        var sign = new[] { "", "≥", "≥", "≥" }[dice.Next(4)];
        var score = Rounding.HalfUp(full * Math.Min(actual / target, 1m), dice.Next(3));
        return [weight, $"{sign}{Print(target)}{unit}", $"{Print(actual)}{unit}", Print(score)];
    }

    private static string Points(Random dice) => Print(dice.Next(4) == 0 ? dice.Next(2, 300) / 10m + 0.05m : dice.Next(2, 40));

    private static string Print(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
