namespace Duheng.Documents.Readers.Xls;

/// <summary>Days of old workbooks, counted as others count them.</summary>
internal static class XlsDates
{
    private const int PhantomDay = 61;

    /// <summary>The number that the file keeps: the library moves days before the 29th of February 1900, which never was, by one.</summary>
    public static decimal Serial(DateTime moment)
    {
        var serial = (decimal)(moment - new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified)).Ticks / TimeSpan.TicksPerDay;
        return serial is >= 1 and < PhantomDay ? serial - 1 : serial;
    }
}
