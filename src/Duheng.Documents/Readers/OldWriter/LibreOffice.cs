using Duheng.Documents.Programs;

namespace Duheng.Documents.Readers.OldWriter;

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

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static ExternalProgram? Program => ExternalProgram.Find("soffice", "libreoffice");

    /// <summary>The file as .docx, in memory; null when LibreOffice could not make one.</summary>
    public static MemoryStream? ToDocx(ExternalProgram program, Stream content, string input, CancellationToken cancellationToken)
    {
        using var folder = new WorkFolder();
        folder.Write(input, content);
        Directory.CreateDirectory(folder.At("profile/user"));
        File.WriteAllText(folder.At("profile/user/registrymodifications.xcu"), Settings);
        var run = program.Run(
            [$"-env:UserInstallation={new Uri(folder.At("profile")).AbsoluteUri}", "--headless", "--norestore", "--convert-to", "docx:MS Word 2007 XML", "--outdir", "out", input],
            folder.Path, Limit, MostOutput, cancellationToken);
        var made = folder.At(Path.Combine("out", Path.ChangeExtension(input, ".docx")));
        return run.IsStopped || !File.Exists(made) ? null : new MemoryStream(File.ReadAllBytes(made), writable: false);
    }
}
