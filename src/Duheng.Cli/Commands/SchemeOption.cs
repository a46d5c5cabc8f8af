using System.CommandLine;
using Duheng.Application.Data;
using Duheng.Domain.Reports;

namespace Duheng.Cli.Commands;

/// <summary><c>--scheme ID|FILE</c>: a shipped scheme or a file of one's own; auto recognises it.</summary>
internal static class SchemeOption
{
    private const string Auto = "auto";

    public static Option<string> Create() => new("--scheme")
    {
        Description = "评分方案的编号或文件（.yaml）；auto 自动识别并说明理由",
        HelpName = "ID|FILE",
        DefaultValueFactory = _ => Auto,
    };

    /// <summary>Null for auto. What is neither an id nor a sound file ends with a usage error.</summary>
    public static SchemeChoice? Resolve(string given)
    {
        if (given == Auto)
        {
            return null;
        }

        var because = new Wording("由 --scheme 指定", "given by --scheme");
        if (Knowledge.Shipped.Schemes.Find(given) is { } shipped)
        {
            return new SchemeChoice(shipped, because);
        }

        if (!File.Exists(given))
        {
            var known = string.Join("、", Knowledge.Shipped.Schemes.All.Select(scheme => scheme.Id));
            throw new UsageException($"没有评分方案“{given}”，也没有这个文件；可用：{known}。", $"There is no scheme \"{given}\" and no such file; known: {known}.");
        }

        try
        {
            return new SchemeChoice(SchemeFile.ReadOwn(given), because);
        }
        catch (DataFileException mistake)
        {
            throw new UsageException(mistake.Message, mistake.English ?? mistake.Message, mistake);
        }
    }
}
