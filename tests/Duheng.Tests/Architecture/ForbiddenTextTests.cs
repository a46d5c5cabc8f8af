namespace Duheng.Tests.Architecture;

/// <summary>What the compiler lets through and this product does not: each line says what to do instead.</summary>
public sealed class ForbiddenTextTests
{
    /// <summary>The one place that may round.</summary>
    private static readonly string Rounding = Path.Combine("Duheng.Domain", "Quantities", "Rounding.cs");

    [Theory]
    [InlineData("Math.Round(", "Rounding.HalfUp, or the rounding of Points and Money")]
    [InlineData("decimal.Round(", "Rounding.HalfUp, or the rounding of Points and Money")]
    [InlineData("MidpointRounding.ToEven", "四舍五入 is away from zero")]
    [InlineData("#region", "a smaller type")]
    [InlineData("#nullable", "nullable is on, everywhere")]
    [InlineData("#pragma warning", "a suppression is per line, with its reason")]
    [InlineData("default!", "a value, or null")]
    [InlineData("async void", "a Task")]
    [InlineData("ConfigureAwait", "an application has no context to leave")]
    public void Source_does_not_say(string text, string instead)
    {
        var offenders = Directory.EnumerateFiles(Repo.At("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(Rounding, StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal))
            .Select(file => $"{Path.GetRelativePath(Repo.Root, file)}: {text} → {instead}");

        Assert.Empty(offenders);
    }
}
