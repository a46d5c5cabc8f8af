using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Duheng.Application.Data;

/// <summary>Opens a YAML file as one mapping; every mistake is told with file, line and column.</summary>
internal static class YamlFile
{
    public static YamlMap Read(string file, string content)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(content));
        }
        catch (YamlException mistake)
        {
            throw new DataFileException(file, mistake.Start.Line, mistake.Start.Column, $"不是合法的 YAML：{mistake.Message}");
        }

        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? new YamlMap(file, root)
            : throw new DataFileException(file, 1, 1, "应是一组“键: 值”。");
    }
}
