using Duheng.Application.Json;
using Duheng.Cli;

namespace Duheng.Tests.Cli;

/// <summary>Which language the program speaks before it has understood its command line.</summary>
public sealed class SpokenTests
{
    [Theory]
    [InlineData("check a.docx", null, Language.Zh, Language.Zh)]
    [InlineData("check a.docx --lang en", null, Language.En, Language.En)]
    [InlineData("check --lang=en a.docx", null, Language.En, Language.En)]
    [InlineData("check a.docx", "en_US.UTF-8", Language.Zh, Language.En)]
    [InlineData("check --lang zh a.docx", "en_US.UTF-8", Language.Zh, Language.Zh)]
    [InlineData("check a.docx", "C.UTF-8", Language.Zh, Language.Zh)]
    [InlineData("check --lang", null, Language.Zh, Language.Zh)]
    public void Messages_follow_the_option_and_help_the_machine_too(string arguments, string? locale, Language messages, Language help) =>
        Assert.Equal((messages, help), Spoken.Of(arguments.Split(' '), name => name == "LANG" ? locale : null));
}
