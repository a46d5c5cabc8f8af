using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Data;

/// <summary>A settings file of the user's own (设置文件): thresholds and page that hold instead of those of whatever scheme a report is scored by.</summary>
public sealed class Settings
{
    private readonly YamlMap? thresholds;
    private readonly YamlMap? page;

    private Settings(YamlMap? thresholds, YamlMap? page) => (this.thresholds, this.page) = (thresholds, page);

    public static Settings Read(string path)
    {
        var map = YamlFile.ReadOwn(path, OwnFile.Read(path));
        var asked = map.Has("page") ? map.Map("page") : null;
        var settings = new Settings(map.Has("thresholds") || asked is null ? map.Map("thresholds") : null, asked);
        map.RefuseUnknownKeys();
        _ = settings.Of(Thresholds.Default);
        _ = settings.Of((PageProfile?)null);
        return settings;
    }

    public Scheme Apply(Scheme scheme) => scheme with { Thresholds = Of(scheme.Thresholds), Page = Of(scheme.Page) };

    private Thresholds Of(Thresholds usual) => thresholds is null ? usual : ThresholdsFile.Read(thresholds, usual);

    private PageProfile? Of(PageProfile? usual) => page is null ? usual : PageFile.Read(page, usual);
}
