using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Domain.Reports;

namespace Duheng.Application.Auditing;

/// <summary>Reads and writes the JSON files that users keep beside their reports. A mistake is one sentence with file and line.</summary>
public static class KeptFile
{
    /// <param name="what">How the file is called: 基线, 豁免清单.</param>
    /// <param name="keys">The keys it should have, for the sentence that says what is wrong.</param>
    public static T Read<T>(string path, JsonTypeInfo<T> type, Wording what, Wording keys)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(path), type) ?? throw Damaged(path, 0, what, keys, null);
        }
        catch (JsonException mistake)
        {
            throw Damaged(path, mistake.LineNumber ?? 0, what, keys, mistake);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DataFileException(new Wording($"找不到{what.Zh}文件“{path}”；请核对路径。", $"There is no {what.En} file {path}: check the path."), missing);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException(new Wording($"打不开{what.Zh}文件“{path}”：{refused.Message}", $"The {what.En} file {path} cannot be opened: {refused.Message}"), refused);
        }
    }

    /// <summary>Whole or not at all: it takes its name only when it is written.</summary>
    public static void Write<T>(string path, T content, JsonTypeInfo<T> type)
    {
        try
        {
            using var file = WholeFile.Create(path);
            file.Stream.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(content, type) + "\n"));
            file.Complete();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(path, refused);
        }
    }

    /// <summary>Ends the run before it begins where the file could not be written after it.</summary>
    public static void RefuseUnwritable(string path)
    {
        try
        {
            WholeFile.Create(path).Dispose();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(path, refused);
        }
    }

    public static DataFileException WrongVersion(string path, Wording what, int version, int known) =>
        new(new Wording(
            FormattableString.Invariant($"{path} 第 {LineOf(path, "\"version\"")} 行：{what.Zh}文件的版本是 {version}，本程序只认 {known}。"),
            FormattableString.Invariant($"{path}, line {LineOf(path, "\"version\"")}: the {what.En} file is of version {version}; this program knows {known} only.")));

    private static DataFileException Unwritable(string path, Exception refused) => new(new Wording($"写不了“{path}”：{refused.Message}", $"{path} cannot be written: {refused.Message}"), refused);

    private static DataFileException Damaged(string path, long line, Wording what, Wording keys, Exception? mistake) => new(
        new Wording(
            FormattableString.Invariant($"{path} 第 {line + 1} 行：不是完好的{what.Zh}文件，应是含 {keys.Zh} 的 JSON。"),
            FormattableString.Invariant($"{path}, line {line + 1}: this is no sound {what.En} file, which is JSON with {keys.En}.")),
        mistake);

    private static int LineOf(string path, string text) =>
        1 + File.ReadLines(path).TakeWhile(line => !line.Contains(text, StringComparison.OrdinalIgnoreCase)).Count();
}
