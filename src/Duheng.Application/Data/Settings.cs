using Duheng.Domain.Scoring;

namespace Duheng.Application.Data;

/// <summary>A settings file of the user's own (设置文件): thresholds that hold instead of those of whatever scheme a report is scored by.</summary>
public sealed class Settings
{
    private readonly YamlMap thresholds;

    private Settings(YamlMap thresholds) => this.thresholds = thresholds;

    public static Settings Read(string path)
    {
        var map = YamlFile.ReadOwn(path, OwnFile.Read(path));
        var settings = new Settings(map.Map("thresholds"));
        map.RefuseUnknownKeys();
        _ = ThresholdsFile.Read(settings.thresholds, Thresholds.Default);
        return settings;
    }

    public Scheme Apply(Scheme scheme) => scheme with { Thresholds = ThresholdsFile.Read(thresholds, scheme.Thresholds) };
}
