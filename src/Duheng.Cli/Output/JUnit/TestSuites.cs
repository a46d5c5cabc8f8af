using System.Globalization;
using System.Xml;

namespace Duheng.Cli.Output.JUnit;

/// <summary>Writes suites of tests and counts them.</summary>
internal sealed class TestSuites(XmlWriter xml)
{
    public Tally Sum { get; private set; } = new(0, 0, 0, 0);

    public void Write(string name, IReadOnlyList<(string Name, string Value)> properties, IReadOnlyList<TestCase> tests)
    {
        var tally = new Tally(tests.Count, Count(tests, TestCaseKind.Failed), Count(tests, TestCaseKind.Broken), Count(tests, TestCaseKind.Skipped));
        Sum = new Tally(Sum.Tests + tally.Tests, Sum.Failures + tally.Failures, Sum.Errors + tally.Errors, Sum.Skipped + tally.Skipped);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", XmlText.Of(name));
        xml.WriteAttributeString("tests", Number(tally.Tests));
        xml.WriteAttributeString("failures", Number(tally.Failures));
        xml.WriteAttributeString("errors", Number(tally.Errors));
        xml.WriteAttributeString("skipped", Number(tally.Skipped));
        xml.WriteAttributeString("time", "0");
        WriteProperties(properties);
        foreach (var test in tests)
        {
            Write(test);
        }

        xml.WriteEndElement();
        xml.Flush();
    }

    public static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static int Count(IReadOnlyList<TestCase> tests, TestCaseKind kind) => tests.Count(test => test.Kind == kind);

    private void WriteProperties(IReadOnlyList<(string Name, string Value)> properties)
    {
        if (properties.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("properties");
        foreach (var (key, value) in properties)
        {
            xml.WriteStartElement("property");
            xml.WriteAttributeString("name", key);
            xml.WriteAttributeString("value", XmlText.Of(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Write(TestCase test)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", XmlText.Of(test.ClassName));
        xml.WriteAttributeString("name", XmlText.Of(test.Name));
        xml.WriteAttributeString("time", "0");
        if (ElementOf(test.Kind) is { } element)
        {
            xml.WriteStartElement(element);
            Attribute("message", test.Message);
            Attribute("type", test.Type);
            xml.WriteString(XmlText.Of(test.Text ?? string.Empty));
            xml.WriteEndElement();
        }

        if (test.Output is { } output)
        {
            xml.WriteElementString("system-out", XmlText.Of(output));
        }

        xml.WriteEndElement();
    }

    private void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteAttributeString(name, XmlText.Of(value));
        }
    }

    private static string? ElementOf(TestCaseKind kind) => kind switch
    {
        TestCaseKind.Passed => null,
        TestCaseKind.Failed => "failure",
        TestCaseKind.Broken => "error",
        TestCaseKind.Skipped => "skipped",
    };

    /// <summary>How many tests there were, and how they ended.</summary>
    internal sealed record Tally(int Tests, int Failures, int Errors, int Skipped);
}
