using System.Globalization;
using Duheng.Domain.Quantities;

namespace Duheng.Domain.Registers;

/// <summary>What a cell of a column says, as text: how it is read, and how it is written so that it reads back the same.</summary>
public static class ColumnText
{
    /// <summary>More than a remark; less than what would be a document.</summary>
    public const int MostLetters = 4_000;

    /// <summary>Beyond it a database's integer in millionths would not do.</summary>
    public const decimal MostNumber = 9_000_000_000_000m;

    private const int Decimals = 6;
    private const int FileLetters = 64;

    private static readonly Dictionary<string, bool> YesNoWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["是"] = true,
        ["有"] = true,
        ["√"] = true,
        ["✓"] = true,
        ["y"] = true,
        ["yes"] = true,
        ["true"] = true,
        ["1"] = true,
        ["否"] = false,
        ["无"] = false,
        ["没有"] = false,
        ["×"] = false,
        ["x"] = false,
        ["n"] = false,
        ["no"] = false,
        ["false"] = false,
        ["0"] = false,
    };

    public static string Print(RegisterValue? value) => value switch
    {
        null => string.Empty,
        RegisterValue.Text text => text.Value,
        RegisterValue.Number number => Figures.Plain(number.Value),
        RegisterValue.Day day => MomentText.Print(day.Value),
        RegisterValue.Moment moment => MomentText.Print(moment.Value),
        RegisterValue.Periods periods => IntervalText.Print(periods.Value),
        RegisterValue.YesNo yes => yes.Value ? "是" : "否",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A kind of value that nobody wrote a form for."),
    };

    public static ReadValue Read(RegisterColumn column, string text)
    {
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(text);

        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return ReadValue.Blank;
        }

        return column.Kind switch
        {
            ColumnKind.Text or ColumnKind.Reference => trimmed.Length > MostLetters
                ? ReadValue.Wrong($"超过 {Figures.Plain(MostLetters)} 字；请缩短，详细内容另附文件。")
                : ReadValue.Of(new RegisterValue.Text(Clean(trimmed))),
            ColumnKind.Number => Number(column, trimmed),
            ColumnKind.Money => Money(trimmed),
            ColumnKind.Date => MomentText.ReadDay(trimmed) is { } day
                ? ReadValue.Of(new RegisterValue.Day(day))
                : ReadValue.Wrong($"写的是“{trimmed}”，不是日期；请写成 2022-03-05。"),
            ColumnKind.Moment => MomentText.ReadMoment(trimmed) is { } moment
                ? ReadValue.Of(new RegisterValue.Moment(moment))
                : ReadValue.Wrong($"写的是“{trimmed}”，不是时间；请写成 2022-03-05 08:30。"),
            ColumnKind.Intervals => IntervalText.Read(trimmed),
            ColumnKind.Choice => Choice(column, trimmed),
            ColumnKind.YesNo => YesNoWords.TryGetValue(PrintedText.Key(trimmed), out var yes)
                ? ReadValue.Of(new RegisterValue.YesNo(yes))
                : ReadValue.Wrong($"写的是“{trimmed}”；请写“是”或“否”。"),
            ColumnKind.File => trimmed.Length == FileLetters && trimmed.All(char.IsAsciiHexDigit)
                ? ReadValue.Of(new RegisterValue.Text(trimmed.ToUpperInvariant()))
                : ReadValue.Wrong("文件由它的 SHA-256（64 位十六进制）指明；请先上传文件。"),
        };
    }

    private static ReadValue Number(RegisterColumn column, string text)
    {
        var key = PrintedText.Key(text);
        if (column.Unit.Length > 0 && key.EndsWith(PrintedText.Key(column.Unit), StringComparison.Ordinal))
        {
            key = key[..^PrintedText.Key(column.Unit).Length];
        }

        return !TryNumber(key, out var number)
            ? ReadValue.Wrong($"写的是“{text}”，不是数字；请只写数字{(column.Unit.Length == 0 ? string.Empty : $"，单位是{column.Unit}")}。")
            : Math.Abs(number) > MostNumber ? ReadValue.Wrong($"写的是“{text}”，大得不像真的；请核对单位{(column.Unit.Length == 0 ? string.Empty : $"（{column.Unit}）")}。")
            : number != Rounding.HalfUp(number, Decimals) ? ReadValue.Wrong($"写的是“{text}”；小数最多 {Figures.Plain(Decimals)} 位。")
            : ReadValue.Of(new RegisterValue.Number(number));
    }

    private static ReadValue Money(string text)
    {
        var key = PrintedText.Key(text).TrimStart('¥', '￥');
        var factor = 1m;
        foreach (var (unit, times) in new[] { ("亿元", 100_000_000m), ("万元", 10_000m), ("元", 1m) })
        {
            if (key.EndsWith(unit, StringComparison.Ordinal))
            {
                (key, factor) = (key[..^unit.Length], times);
                break;
            }
        }

        return !TryNumber(key, out var number) ? ReadValue.Wrong($"写的是“{text}”，不是金额；请写以元为单位的数字，或带上“万元”。")
            : Math.Abs(number) > MostNumber / factor ? ReadValue.Wrong($"写的是“{text}”，大得不像真的；请核对单位。")
            : number * factor is var yuan && yuan != Rounding.HalfUp(yuan, 2) ? ReadValue.Wrong($"写的是“{text}”；金额精确到分。")
            : ReadValue.Of(new RegisterValue.Number(Figures.Trim(yuan)));
    }

    private static bool TryNumber(string key, out decimal number)
    {
        number = 0;
        return IsGrouped(key) && decimal.TryParse(
            key.Replace(",", string.Empty, StringComparison.Ordinal), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Commas group by three; 1,5 is no number that can be told from 15 or 1.5.</summary>
    private static bool IsGrouped(string key)
    {
        var whole = key.Split('.')[0].TrimStart('-', '+').Split(',');
        return whole.Length == 1 || (whole[0].Length is > 0 and <= 3 && whole.Skip(1).All(group => group.Length == 3));
    }

    private static ReadValue Choice(RegisterColumn column, string text)
    {
        var key = PrintedText.Key(text);
        return column.Choices.FirstOrDefault(choice => PrintedText.Key(choice) == key) is { } chosen
            ? ReadValue.Of(new RegisterValue.Text(chosen))
            : ReadValue.Wrong($"写的是“{text}”；应是{string.Join("、", column.Choices)}之一。");
    }

    /// <summary>Signs that no screen shows come with copies from other programs.</summary>
    private static string Clean(string text) =>
        text.Any(letter => char.IsControl(letter) && letter is not '\n') ? string.Concat(text.ReplaceLineEndings("\n").Where(letter => !char.IsControl(letter) || letter == '\n')) : text;
}
