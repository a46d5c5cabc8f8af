using Duheng.Application.Data;
using Duheng.Domain.Scoring;

namespace Duheng.Tests.Data;

/// <summary>What <c>schemes new</c> writes reads back as the scheme that it was made from.</summary>
public sealed class SchemeTemplateTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.yaml");

    public static TheoryData<string> Ids => [.. Knowledge.Shipped.Schemes.All.Select(scheme => scheme.Id)];

    public void Dispose() => File.Delete(path);

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_reads_back_as_it_was(string id)
    {
        var scheme = Knowledge.Shipped.Schemes.Find(id)!; // the theory names shipped ones
        var text = SchemeTemplate.Write(scheme, "our-county");
        File.WriteAllText(path, text);

        var read = SchemeFile.ReadOwn(path);

        Assert.Equal(("our-county", scheme.Region, scheme.FromYear, scheme.ToYear, scheme.IsUnverified), (read.Id, read.Region, read.FromYear, read.ToYear, read.IsUnverified));
        Assert.Equal((scheme.FullMarks, scheme.Decimals, scheme.Execution, scheme.Forward, scheme.Reverse, scheme.LateShare), (read.FullMarks, read.Decimals, read.Execution, read.Forward, read.Reverse, read.LateShare));
        Assert.Equal(scheme.Groups.Select(Told), read.Groups.Select(Told));
        Assert.Equal(scheme.Options, read.Options);
        Assert.Equal(scheme.SatisfactionBands, read.SatisfactionBands);
        Assert.Equal(scheme.GradeBands.Select(band => (band.Grade, band.Minimum, string.Join(' ', band.Words))), read.GradeBands.Select(band => (band.Grade, band.Minimum, string.Join(' ', band.Words))));
        Assert.Equal(scheme.Thresholds, read.Thresholds);
        Assert.All(Threshold.All, threshold => Assert.Contains($"{threshold.Key}: ", text, StringComparison.Ordinal));
        Assert.All(ScoringFunctions.All.Keys, function => Assert.Contains(function, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_threshold_can_be_set_once_its_comment_mark_is_gone()
    {
        var text = SchemeTemplate.Write(Knowledge.Shipped.Schemes.Find("cn-2020")!, "our-county"); // ships
        File.WriteAllText(path, text.Replace("\n  # ", "\n  ", StringComparison.Ordinal).Replace("nearPerfect: 99", "nearPerfect: 98", StringComparison.Ordinal));

        Assert.Equal(Thresholds.Default with { NearPerfect = 98m }, SchemeFile.ReadOwn(path).Thresholds);
    }

    private static string Told(SchemeGroup group) => FormattableString.Invariant($"{group.Zh} {group.Weight} {group.IsFixed} {group.IsRequired}");
}
