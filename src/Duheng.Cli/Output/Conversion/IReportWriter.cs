using Duheng.Domain.Reports;

namespace Duheng.Cli.Output.Conversion;

/// <summary>Writes the reports of a document in one format of <c>duheng convert</c>. Implementing this is all it takes to be found.</summary>
internal interface IReportWriter
{
    /// <summary>As it is given with --to.</summary>
    string Format { get; }

    void Write(IReadOnlyList<Report> reports, Stream output);
}
