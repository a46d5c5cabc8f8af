using System.Globalization;
using System.Text;

namespace Duheng.Bench.Records;

/// <summary>A file of tickets as another program exports it.</summary>
internal static class TicketFile
{
    private static readonly string[] Severities = ["一般", "一般", "一般", "较大", "重大"];

    /// <summary>CSV in UTF-8, with a head.</summary>
    public static byte[] Write(int tickets)
    {
        var text = new StringBuilder("单号,报修时间,首次响应时间,恢复时间,级别,地点,报修人,说明\n");
        var dice = new Random(2021); // not for secrets
        var start = new DateTime(2021, 1, 1, 8, 0, 0);
        for (var number = 1; number <= tickets; number++)
        {
            var reported = start.AddMinutes(dice.Next(360 * 24 * 60));
            var responded = reported.AddMinutes(dice.Next(1, 240));
            text.Append(CultureInfo.InvariantCulture, $"GD-{number:0000000},{reported:yyyy-MM-dd HH:mm},{responded:yyyy-MM-dd HH:mm},{responded.AddMinutes(dice.Next(5, 900)):yyyy-MM-dd HH:mm},{Severities[dice.Next(Severities.Length)]},第{dice.Next(60)}卫生室,张三,刷卡机联不上网，重启后恢复\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
