using Duheng.Application.Common;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Uploads;

/// <summary>How much one upload may hold: anyone may send one.</summary>
internal static class UploadLimits
{
    public const int MostFiles = 50;
    public const int MebibytesPerFile = 20;
    public const int MebibytesInAll = 100;

    private const long Mebibyte = 1L << 20;

    public static long BytesPerFile => MebibytesPerFile * Mebibyte;

    public static long BytesInAll => MebibytesInAll * Mebibyte;

    public static Failure TooMany(int count) =>
        Refusals.Invalid("文件", $"一次最多 {Figures.Plain(MostFiles)} 个，这次有 {Figures.Plain(count)} 个；请分几次上传，或用命令行 duheng check 检查整个文件夹。");

    public static Failure TooLarge(string name) =>
        Refusals.Invalid("文件", $"“{name}”超过 {Figures.Plain(MebibytesPerFile)} MiB；请压缩其中的图片后再上传。");

    public static Failure TooMuch { get; } =
        Refusals.Invalid("文件", $"一次合计不能超过 {Figures.Plain(MebibytesInAll)} MiB；请分几次上传，或用命令行 duheng check 检查整个文件夹。");

    public static Failure Nothing { get; } = Refusals.Invalid("文件", "没有收到文件；请选择一个或几个报告后再上传。");
}
