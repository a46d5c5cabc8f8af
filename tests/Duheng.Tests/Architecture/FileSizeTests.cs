namespace Duheng.Tests.Architecture;

public sealed class FileSizeTests
{
    private const int LongestFile = 300;

    [Theory]
    [InlineData("src"), InlineData("tests"), InlineData("bench")]
    public void No_source_file_outgrows_a_reader(string folder)
    {
        var tooLong = Directory.EnumerateFiles(Repo.At(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadLines(file).Skip(LongestFile).Any());

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Nor_does_the_entry_script() =>
        Assert.False(File.ReadLines(Repo.At("dev.cs")).Skip(LongestFile).Any());
}
