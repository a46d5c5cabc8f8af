using System.Globalization;
using System.Security.Cryptography;

namespace Duheng.Bench.Records;

/// <summary>A survey as the API takes it, and an answer to it.</summary>
internal static class SurveyToAnswer
{
    public static object Draft(long organisation) => new
    {
        organisation,
        year = 2021,
        number = "B01",
        title = "窗口服务满意度",
        access = "codes",
        questions = new object[]
        {
            new
            {
                text = "您对服务总体满意吗？",
                kind = "scale",
                required = true,
                decides = true,
                options = new object[]
                {
                    new { text = "很满意", satisfied = true, valid = true }, new { text = "满意", satisfied = true, valid = true }, new { text = "基本满意", satisfied = true, valid = true },
                    new { text = "不满意", satisfied = false, valid = true }, new { text = "不清楚", satisfied = false, valid = false },
                },
            },
            new { text = "您还想说什么？", kind = "text", required = false, decides = false, options = Array.Empty<object>() },
        },
    };

    /// <summary>An address of a network that is for examples.</summary>
    public static string Somewhere() => string.Create(CultureInfo.InvariantCulture, $"198.{18 + RandomNumberGenerator.GetInt32(2)}.{RandomNumberGenerator.GetInt32(256)}.{RandomNumberGenerator.GetInt32(1, 255)}");

    public static object Answer(string code) => new
    {
        code,
        receipt = RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz0123456789", 24),
        answers = new object[] { new { chosen = new[] { code[0] % 5 } }, new { text = "办得很快。" } },
    };
}
