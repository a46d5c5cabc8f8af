using Duheng.Documents.Readers.Text;
using Duheng.Domain.Reports;

namespace Duheng.Application.Data;

/// <summary>A data file of the user's own, as text: UTF-8 with or without a mark, UTF-16 or GBK.</summary>
internal static class OwnFile
{
    private const int LargestBytes = 1_048_576;

    public static string Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = new FileInfo(path).Length <= LargestBytes
                ? File.ReadAllBytes(path)
                : throw new DataFileException(new Wording($"“{path}”超过 1 MB，不像方案、版式或设置文件；请核对路径。", $"{path} is larger than 1 MB, which no scheme, layout or settings file is: check the path."));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DataFileException(new Wording($"找不到文件“{path}”；请核对路径。", $"There is no file {path}: check the path."), missing);
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            throw new DataFileException(new Wording($"打不开“{path}”：没有权限，或正被别的程序占用。", $"{path} cannot be opened: no permission, or another program holds it."), refused);
        }

        return TextDecoding.Decode(bytes) is ({ } text, false)
            ? text
            : throw new DataFileException(new Wording($"“{path}”不是文本文件；请另存为 UTF-8 文本。", $"{path} is not a text file: save it as UTF-8 text."));
    }
}
