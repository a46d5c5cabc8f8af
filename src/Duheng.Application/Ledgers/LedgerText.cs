using System.Globalization;
using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Ledgers;

/// <summary>Reads a typed entry of the ledger; each mistake names its field, what is written there, and what to write instead.</summary>
public static class LedgerText
{
    private const int LongestText = 200;
    private const decimal MostYuan = 1_000_000_000_000m;

    /// <param name="year">The fiscal year: what arrives, is paid or adjusted is dated in it; a budget and what is carried over, in the year before too.</param>
    public static Result<LedgerEntry> Read(NewLedgerEntry typed, int year)
    {
        ArgumentNullException.ThrowIfNull(typed);

        if ((LifecycleWords.Parse<LedgerKind>(typed.Kind) ?? LedgerWords.Kind(typed.Kind)) is not { } kind)
        {
            return Refusals.Invalid("类别", $"写的是“{typed.Kind}”；请写 年初预算、预算调整、上年结转、资金到位 或 支付。");
        }

        if ((LifecycleWords.Parse<LedgerSource>(typed.Source) ?? LedgerWords.Source(typed.Source)) is not { } source)
        {
            return Refusals.Invalid("来源", $"写的是“{typed.Source}”；请写 中央、省级、市级、县区级 或 其他。");
        }

        if (typed.MoneyUnit is not { } unit)
        {
            return Refusals.Invalid("金额单位", $"{(string.IsNullOrWhiteSpace(typed.Unit) ? "没有写" : $"写的是“{typed.Unit}”")}；请写 元 或 万元。");
        }

        if (Amount(typed.Amount, unit, kind).Failed(out var failure, out var amount))
        {
            return failure;
        }

        if (DayOf(typed.DatedOn, kind, year).Failed(out failure, out var day))
        {
            return failure;
        }

        if (typed.DocumentNo.Trim() is not { Length: > 0 and <= LongestText } documentNo)
        {
            return Refusals.Invalid("文号", "没有填；请写预算文件、下达文件或支付凭证的编号。");
        }

        return typed.Remark.Trim().Length > LongestText
            ? Refusals.Invalid("备注", $"最多 {LongestText.ToString(CultureInfo.InvariantCulture)} 个字。")
            : new LedgerEntry { Kind = kind, Source = source, Amount = amount, DatedOn = day, DocumentNo = documentNo, Remark = typed.Remark.Trim() };
    }

    private static Result<Money> Amount(string typed, MoneyUnit unit, LedgerKind kind)
    {
        var text = typed.Trim().Replace(",", string.Empty, StringComparison.Ordinal).Replace('−', '-').Replace('－', '-');
        text = text.EndsWith(unit.Symbol(), StringComparison.Ordinal) ? text[..^unit.Symbol().Length].Trim() : text;
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure))
        {
            return Refusals.Invalid("金额", $"写的是“{typed.Trim()}”，读不成数；请改为 3.00（{unit.Symbol()}）这样的数字。");
        }

        if (Math.Abs(figure) > MostYuan || figure * unit.InYuan() is var yuan && (Math.Abs(yuan) > MostYuan || yuan != Rounding.HalfUp(yuan, 2)))
        {
            return Refusals.Invalid("金额", $"写的是“{typed.Trim()}”（{unit.Symbol()}），比分还细或太大；请核对单位。");
        }

        return figure == 0m || (figure < 0m && kind != LedgerKind.Adjustment)
            ? Refusals.Invalid("金额", $"写的是“{typed.Trim()}”；{kind.Name()}不能是零{(kind == LedgerKind.Adjustment ? string.Empty : "或负数，写错的分录请冲销")}。")
            : Money.FromYuan(yuan);
    }

    private static Result<DateOnly> DayOf(string typed, LedgerKind kind, int year)
    {
        var first = kind is LedgerKind.Initial or LedgerKind.CarriedOver ? year - 1 : year;
        if (Day(typed) is not { } day)
        {
            return Refusals.Invalid("日期", $"写的是“{typed.Trim()}”，读不成日期；请写成 {Figures.Plain(year)}-09-14 这样。");
        }

        if (day.Year < first || day.Year > year)
        {
            var span = first == year ? $"{Figures.Plain(year)} 年" : $"{Figures.Plain(first)} 或 {Figures.Plain(year)} 年";
            return Refusals.Invalid("日期", $"写的是“{typed.Trim()}”；{Figures.Plain(year)} 年度的{kind.Name()}应在 {span}之内，别的年份的请记到那一年的台账。");
        }

        return day;
    }

    private static DateOnly? Day(string typed) =>
        QuantityReader.Read(typed) is { Date: { Year: not null, Month: not null, Day: not null } date } ? date.First(reportYear: null) : null;
}
