using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Duheng.IntegrationTests.Cli;

/// <summary>The result as JUnit XML: of the shape that CI systems read, red exactly where the exit code is.</summary>
public sealed class JUnitTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Has_the_shape_that_ci_systems_read(string language)
    {
        var run = await CliRun.InRepositoryAsync("check", "samples", "nothing.docx", "--format", "junit", "--lang", language);

        Assert.Empty(Faults(run.Output));
    }

    [Fact]
    public async Task The_shape_is_not_just_anything()
    {
        var run = await CliRun.InRepositoryAsync("check", "samples", "--format", "junit");

        Assert.NotEmpty(Faults(run.Output.Replace("<failure ", "<fault ", StringComparison.Ordinal).Replace("</failure>", "</fault>", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_test_fails_for_each_rule_with_a_blocker_or_error()
    {
        var json = JsonDocument.Parse((await CliRun.InRepositoryAsync("check", "samples", "--format", "json")).Output).RootElement;
        var suites = XDocument.Parse((await CliRun.InRepositoryAsync("check", "samples", "--format", "junit")).Output).Root!.Elements("testsuite").ToList();

        foreach (var document in json.GetProperty("documents").EnumerateArray())
        {
            var suite = suites.Single(one => one.Attribute("name")!.Value == document.GetProperty("file").GetString());
            var grave =
                from report in document.GetProperty("reports").EnumerateArray()
                from finding in report.GetProperty("findings").EnumerateArray()
                where finding.GetProperty("severity").GetString() is "blocker" or "error"
                select finding.GetProperty("rule").GetString();
            var failed = suite.Elements("testcase").Where(test => test.Element("failure") is not null).Select(test => test.Attribute("name")!.Value.Split(' ')[0]);

            Assert.Equal(grave.Distinct().Order(StringComparer.Ordinal), failed.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Sums_are_those_of_the_suites()
    {
        var root = XDocument.Parse((await CliRun.InRepositoryAsync("check", "samples", "nothing.docx", "--format", "junit")).Output).Root!;

        foreach (var (name, element) in new[] { ("tests", "testcase"), ("failures", "failure"), ("errors", "error") })
        {
            Assert.Equal(root.Descendants(element).Count(), Number(root, name));
            Assert.All(root.Elements("testsuite"), suite => Assert.Equal(suite.Descendants(element).Count(), Number(suite, name)));
        }

        Assert.Equal(1, Number(root, "errors"));
    }

    [Fact]
    public async Task What_counts_as_a_failure_follows_fail_on()
    {
        var usual = XDocument.Parse((await CliRun.InRepositoryAsync("check", "samples", "--format", "junit")).Output).Root!;
        var strict = XDocument.Parse((await CliRun.InRepositoryAsync("check", "samples", "--format", "junit", "--fail-on", "warning")).Output).Root!;
        var never = XDocument.Parse((await CliRun.InRepositoryAsync("check", "samples", "--format", "junit", "--fail-on", "never")).Output).Root!;

        Assert.True(Number(strict, "failures") > Number(usual, "failures"));
        Assert.Equal(Number(usual, "failures"), Number(never, "failures"));
    }

    [Fact]
    public async Task Signs_that_xml_cannot_hold_do_not_break_it()
    {
        var sample = await File.ReadAllTextAsync(Directory.EnumerateFiles(Repo.At("samples"), "碧浦县*").Single(), TestContext.Current.CancellationToken);
        var hostile = sample.Replace("残疾人就业", "残疾人\uFFFE<b>&\"就业\u0001", StringComparison.Ordinal);

        var run = await CliRun.RunAsync(Repo.Root, Encoding.UTF8.GetBytes(hostile), "check", "-", "--name", "甲\u0002.txt", "--format", "junit");

        Assert.Empty(Faults(run.Output));
    }

    private static int Number(XElement element, string attribute) => int.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    private static List<string> Faults(string xml)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Repo.At("tests", "Duheng.IntegrationTests", "Cli", "Schemas", "junit.xsd"));
        var faults = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationEventHandler += (_, fault) => faults.Add(fault.Message);
        using var reader = XmlReader.Create(new StringReader(xml), settings);
        while (reader.Read())
        {
        }

        return faults;
    }
}
