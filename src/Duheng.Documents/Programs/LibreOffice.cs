using System.Globalization;

namespace Duheng.Documents.Programs;

/// <summary>LibreOffice as a converter: without a window, with a profile of its own that is thrown away, with macros and links off.</summary>
internal static class LibreOffice
{
    private const int MostOutput = 65_536;

    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    /// <summary>Names that official documents use and free systems lack, each with the open ones of its kind.</summary>
    private const string Fonts = """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
        <fontconfig>
          <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
          <alias binding="same"><family>方正小标宋简体</family><prefer><family>FZXiaoBiaoSong-B05S</family><family>STZhongsong</family><family>Noto Serif CJK SC</family></prefer></alias>
          <alias binding="same"><family>仿宋_GB2312</family><prefer><family>仿宋</family><family>FangSong</family><family>STFangsong</family><family>Noto Serif CJK SC</family></prefer></alias>
          <alias binding="same"><family>仿宋</family><prefer><family>FangSong</family><family>STFangsong</family><family>Noto Serif CJK SC</family></prefer></alias>
          <alias binding="same"><family>楷体_GB2312</family><prefer><family>楷体</family><family>KaiTi</family><family>STKaiti</family><family>AR PL UKai CN</family><family>Noto Serif CJK SC</family></prefer></alias>
          <alias binding="same"><family>楷体</family><prefer><family>KaiTi</family><family>STKaiti</family><family>AR PL UKai CN</family><family>Noto Serif CJK SC</family></prefer></alias>
          <alias binding="same"><family>黑体</family><prefer><family>SimHei</family><family>STHeiti</family><family>Noto Sans CJK SC</family></prefer></alias>
          <alias binding="same"><family>宋体</family><prefer><family>SimSun</family><family>STSong</family><family>Noto Serif CJK SC</family></prefer></alias>
          <alias binding="same"><family>Times New Roman</family><prefer><family>Times New Roman</family><family>Liberation Serif</family><family>Noto Serif CJK SC</family></prefer></alias>
        </fontconfig>
        """;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan LimitOfMore = TimeSpan.FromSeconds(5);

    public static ExternalProgram? Program => ExternalProgram.Find("soffice", "libreoffice");

    /// <summary>The file as .docx, in memory; null when LibreOffice could not make one.</summary>
    public static MemoryStream? ToDocx(ExternalProgram program, Stream content, string input, CancellationToken cancellationToken) =>
        Convert(program, [(input, content)], "docx:MS Word 2007 XML", ".docx", cancellationToken)[0];

    /// <summary>Word files as PDF, all in one run; null for each that LibreOffice could not make.</summary>
    public static IReadOnlyList<MemoryStream?> ToPdf(ExternalProgram program, IReadOnlyList<Stream> documents, CancellationToken cancellationToken) =>
        Convert(program, [.. documents.Select((document, index) => ($"{index.ToString(CultureInfo.InvariantCulture)}.docx", document))], "pdf", ".pdf", cancellationToken);

    private static List<MemoryStream?> Convert(ExternalProgram program, IReadOnlyList<(string Name, Stream Content)> inputs, string filter, string extension, CancellationToken cancellationToken)
    {
        using var folder = new WorkFolder();
        foreach (var (name, content) in inputs)
        {
            folder.Write(name, content);
        }

        Directory.CreateDirectory(folder.At("profile/user"));
        File.WriteAllText(folder.At("profile/user/registrymodifications.xcu"), Settings);
        File.WriteAllText(folder.At("fonts.conf"), Fonts);
        var run = program.Run(
            [
                $"-env:UserInstallation={new Uri(folder.At("profile")).AbsoluteUri}", "--headless", "--norestore", "--convert-to", filter, "--outdir", "out",
                .. inputs.Select(input => input.Name),
            ],
            folder.Path, Limit + (LimitOfMore * (inputs.Count - 1)), MostOutput, cancellationToken, [new("FONTCONFIG_FILE", folder.At("fonts.conf"))]);
        return [.. inputs.Select(input => run.IsStopped ? null : Made(folder.At(Path.Combine("out", Path.ChangeExtension(input.Name, extension)))))];
    }

    private static MemoryStream? Made(string file) => File.Exists(file) ? new MemoryStream(File.ReadAllBytes(file), writable: false) : null;
}
