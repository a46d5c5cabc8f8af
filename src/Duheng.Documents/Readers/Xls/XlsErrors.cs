namespace Duheng.Documents.Readers.Xls;

/// <summary>What a cell prints whose formula has failed.</summary>
internal static class XlsErrors
{
    public static string Printed(byte error) => error switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        _ => "#VALUE!",
    };
}
