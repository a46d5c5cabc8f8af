using System.Data.Common;
using System.Globalization;

namespace Duheng.Storage.Foreign;

/// <summary>Takes over what a query brings, as text that registers read.</summary>
internal static class ForeignReading
{
    /// <summary>Of all cells together: more is no list of records.</summary>
    private const int MostLetters = 8_000_000;

    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public static string TooSlow(TimeSpan limit) => string.Create(CultureInfo.InvariantCulture, $"查询超过了时限 {limit.TotalSeconds:0} 秒，已停止；请缩小查询的范围，或请对方加索引。");

    public static async Task<ForeignRows> AllAsync(DbDataReader reader, int most, CancellationToken cancellationToken)
    {
        var heads = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var (rows, letters) = (new List<IReadOnlyList<string>>(), 0);
        while (await reader.ReadAsync(cancellationToken))
        {
            if (rows.Count == most)
            {
                return new ForeignRows(heads, rows, IsCut: true);
            }

            var row = heads.Select((head, column) => Text(reader, column, head)).ToList();
            rows.Add(row);
            letters += row.Sum(cell => cell.Length);
            if (letters > MostLetters)
            {
                throw new ForeignException($"查询结果太大，前 {rows.Count.ToString(CultureInfo.InvariantCulture)} 行就超过 800 万字；请只查要登记的列和行。");
            }
        }

        return new ForeignRows(heads, rows, IsCut: false);
    }

    private static string Text(DbDataReader reader, int column, string head)
    {
        try
        {
            return reader.GetValue(column) switch
            {
                DBNull => string.Empty,
                DateTime moment when moment.Date == DateTime.MaxValue.Date || moment == DateTime.MinValue => throw Unread(reader, column, head, inner: null), // infinity
                DateOnly day when day == DateOnly.MaxValue || day == DateOnly.MinValue => throw Unread(reader, column, head, inner: null),
                string text => text,
                bool yes => yes ? "是" : "否",
                DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
                TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
                DateTime { Kind: DateTimeKind.Utc } moment => Moment(moment + China),
                DateTime moment => Moment(moment),
                DateTimeOffset moment => Moment(moment.ToOffset(China).DateTime),
                Guid id => id.ToString("D"),
                decimal or double or float or long or int or short or byte => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? string.Empty,
                _ => throw Unread(reader, column, head, inner: null),
            };
        }
        catch (Exception fault) when (fault is InvalidCastException or NotSupportedException or OverflowException or ArgumentOutOfRangeException)
        {
            throw Unread(reader, column, head, fault);
        }
    }

    private static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static ForeignException Unread(DbDataReader reader, int column, string head, Exception? inner) =>
        new($"列“{head}”是 {reader.GetDataTypeName(column)}，读不成文字；请在查询里用 CAST 转成文字，或不查这一列。", inner);
}
