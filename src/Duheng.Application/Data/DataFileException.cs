using Duheng.Domain.Reports;

namespace Duheng.Application.Data;

/// <summary>A data file (scheme, layout, word list) that cannot be used: one sentence with file, line and column.</summary>
public sealed class DataFileException : Exception
{
    public DataFileException(string file, long line, long column, Wording problem)
        : base(FormattableString.Invariant($"{file} 第 {line} 行第 {column} 列：{problem.Zh}")) =>
        English = FormattableString.Invariant($"{file}, line {line}, column {column}: {problem.En}");

    public DataFileException(Wording sentence, Exception? innerException = null)
        : base(sentence.Zh, innerException) =>
        English = sentence.En;

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

    /// <summary>The sentence in English; null where it has only been written in Chinese.</summary>
    public string? English { get; }
}
