using System.Globalization;
using System.Xml;
using Duheng.Application.Checking;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;
using Duheng.Domain.Quantities;

namespace Duheng.Cli.Output.JUnit;

/// <summary>
/// The result as JUnit XML, for CI systems: a suite a document, a test a rule. A test fails where the rule found something
/// at the level of <c>--fail-on</c>, so that red here and exit code 1 are the same.
/// </summary>
[CheckFormat("junit")]
internal sealed class JUnitCheckOutput : ICheckOutput
{
    private readonly Spool spool = new();
    private readonly XmlWriter xml;
    private readonly TestSuites suites;
    private readonly TestCases tests;
    private readonly OutputRequest request;

    public JUnitCheckOutput(OutputRequest request)
    {
        this.request = request;
        xml = XmlWriter.Create(spool.Writer, new XmlWriterSettings { ConformanceLevel = ConformanceLevel.Fragment, Indent = true, NewLineChars = "\n" });
        suites = new TestSuites(xml);
        tests = new TestCases(request.Language, request.FailOn ?? Severity.Error);
    }

    public Task AddAsync(CheckedDocument document, CancellationToken cancellationToken)
    {
        if (!document.IsSkipped)
        {
            suites.Write(document.Source.Name, [.. Properties(document)], [.. tests.Of(document)]);
        }

        return Task.CompletedTask;
    }

    public Task EndAsync(RunEnd end, CancellationToken cancellationToken)
    {
        if (end.Findings.Count + end.Waived.Count > 0)
        {
            suites.Write(request.Language.Pick("合起来看", "taken together"), [], [.. tests.Of(end.Findings, end.Waived)]);
        }

        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        xml.Flush();
        xml.Close();
        var sum = suites.Sum;
        await using (var head = Spool.WriterTo(request.Stream))
        {
            await head.WriteLineAsync("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
            await head.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"<testsuites name=\"duheng\" tests=\"{sum.Tests}\" failures=\"{sum.Failures}\" errors=\"{sum.Errors}\" time=\"0\">"));
        }

        await spool.PourAsync(request.Stream);
        await spool.DisposeAsync();
        await using var foot = Spool.WriterTo(request.Stream);
        await foot.WriteLineAsync("\n</testsuites>");
    }

    private static IEnumerable<(string Name, string Value)> Properties(CheckedDocument document)
    {
        yield return ("status", Names.Of(document.Status));
        if (document.Sha256 is { } hash)
        {
            yield return ("sha256", hash);
        }

        foreach (var report in document.Reports)
        {
            yield return ("project", report.Report.Project?.Text ?? string.Empty);
            if (report.StatedTotal is { } stated)
            {
                yield return ("stated", Figures.Plain(stated));
            }

            if (report.Sheet is { } sheet)
            {
                yield return ("scheme", sheet.Scheme.Id);
                yield return ("low", Figures.Plain(sheet.Low));
                yield return ("high", Figures.Plain(sheet.High));
            }
        }
    }
}
