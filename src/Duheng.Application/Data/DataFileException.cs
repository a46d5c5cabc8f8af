namespace Duheng.Application.Data;

/// <summary>A data file (scheme, layout, word list) that cannot be used: one sentence with file, line and column.</summary>
public sealed class DataFileException : Exception
{
    public DataFileException(string file, long line, long column, string problem)
        : base(FormattableString.Invariant($"{file} 第 {line} 行第 {column} 列：{problem}"))
    {
    }

    public DataFileException()
    {
    }

    public DataFileException(string message)
        : base(message)
    {
    }

    public DataFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
