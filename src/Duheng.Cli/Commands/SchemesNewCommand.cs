using System.CommandLine;
using System.Text;
using Duheng.Application.Data;

namespace Duheng.Cli.Commands;

/// <summary><c>duheng schemes new --from ID [-o FILE] [--id ID]</c>: a scheme file to start from. Never overwrites.</summary>
internal sealed class SchemesNewCommand
{
    private const string UsualId = "our-county";

    private readonly Option<string> from = new("--from") { HelpName = "ID|FILE", Description = "以哪个方案起草", DefaultValueFactory = _ => "cn-2020" };
    private readonly Option<string?> output = new("-o", "--output") { HelpName = "FILE", Description = "写到这个文件，而不是标准输出；已有的文件不会被覆盖" };
    private readonly Option<string?> id = new("--id") { HelpName = "ID", Description = "新方案的编号；不写时取文件名" };

    public Command Create()
    {
        var command = new Command("new", "起草自己的评分方案：写出一份带说明、可直接使用的文件") { from, output, id };
        command.SetAction((parsed, cancellationToken) => CliHost.RunAsync(() => RunAsync(parsed, cancellationToken)));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var scheme = SchemeOption.Resolve(parsed.GetRequiredValue(from))?.Scheme ?? throw new UsageException("--from 要给出方案编号，例如 cn-2020。", "--from takes the id of a scheme, such as cn-2020.");
        var file = parsed.GetValue(output);
        var name = parsed.GetValue(id) ?? (file is null ? UsualId : Path.GetFileNameWithoutExtension(file));
        if (!SchemeFile.IsId(name))
        {
            throw new UsageException($"“{name}”不能作方案编号：只能用字母、数字、连字符和汉字；请用 --id 指定。", $"\"{name}\" cannot be the id of a scheme: only letters, digits, hyphens and Chinese characters; name one with --id.");
        }

        var text = SchemeTemplate.Write(scheme, name);
        if (file is null)
        {
            await parsed.InvocationConfiguration.Output.WriteAsync(text);
            return ExitCode.Clean;
        }

        await WriteNewAsync(file, text, cancellationToken);
        await parsed.InvocationConfiguration.Output.WriteLineAsync($"已写好 {file}；改成本地的规定后，用 --scheme {file} 指定。");
        return ExitCode.Clean;
    }

    private static async Task WriteNewAsync(string file, string text, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            await stream.WriteAsync(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text), cancellationToken);
        }
        catch (IOException there) when (File.Exists(file))
        {
            throw new UsageException($"“{file}”已经存在，没有覆盖；请换一个文件名。", $"{file} is there already and was not overwritten: name another file.", there);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"写不了“{file}”：没有这个文件夹，或没有权限。", $"{file} cannot be written: there is no such folder, or no permission.", refused);
        }
    }
}
