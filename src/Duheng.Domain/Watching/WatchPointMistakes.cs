namespace Duheng.Domain.Watching;

/// <summary>What is wrong with a point as it was filled in: the field, and what it must be.</summary>
public static class WatchPointMistakes
{
    public const int LongestText = 80;

    private const int LongestHost = 253;
    private const int LongestPath = 300;
    private const int MostInARow = 10;

    private static readonly TimeSpan ShortestEvery = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestEvery = TimeSpan.FromHours(1);
    private static readonly TimeSpan ShortestLimit = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestLimit = TimeSpan.FromSeconds(30);

    public static IEnumerable<(string Field, string Reason)> Of(WatchPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);

        return OfNames(point).Concat(OfTarget(point)).Concat(OfPace(point.Pace));
    }

    private static IEnumerable<(string Field, string Reason)> OfNames(WatchPoint point)
    {
        if (point.Name.Length is 0 or > LongestText)
        {
            yield return ("名称", "请填写，不超过 80 字。");
        }

        if (point.System.Length is 0 or > LongestText)
        {
            yield return ("所属系统", "请填写，不超过 80 字。");
        }
    }

    private static IEnumerable<(string Field, string Reason)> OfTarget(WatchPoint point)
    {
        if (point.Host.Length is 0 or > LongestHost || !point.Host.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or ':' or '_'))
        {
            yield return ("地址", "请填主机名或 IP 地址，不带 http:// 和端口，例如 portal.example.gov.cn。");
        }

        if (point.Port is < 1 or > 65535)
        {
            yield return ("端口", "请填 1 到 65535。");
        }

        if (point.Kind != WatchKind.Http)
        {
            yield break;
        }

        if (!point.Path.StartsWith('/') || point.Path.Length > LongestPath || point.Path.Any(char.IsControl))
        {
            yield return ("路径", "请以 / 开头，不超过 300 字，例如 /login。");
        }

        if (point.ExpectedStatus is < 100 or > 599)
        {
            yield return ("应有状态码", "请填 100 到 599，一般是 200。");
        }

        if (point.ExpectedText.Length > LongestText)
        {
            yield return ("应有文字", "不超过 80 字。");
        }
    }

    private static IEnumerable<(string Field, string Reason)> OfPace(WatchPace pace)
    {
        if (pace.Every < ShortestEvery || pace.Every > LongestEvery)
        {
            yield return ("间隔", "请填 30 秒到 3600 秒。");
        }

        if (pace.Limit < ShortestLimit || pace.Limit > LongestLimit)
        {
            yield return ("时限", "请填 0.1 秒到 30 秒。");
        }

        if (pace.FailuresToBegin is < 1 or > MostInARow || pace.SuccessesToEnd is < 1 or > MostInARow)
        {
            yield return ("连续次数", "请填 1 到 10。");
        }
    }
}
