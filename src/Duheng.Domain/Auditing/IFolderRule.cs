namespace Duheng.Domain.Auditing;

/// <summary>Looks at many reports together (文件夹规则) and says what is wrong among them. The rule itself holds no state.</summary>
public interface IFolderRule
{
    /// <summary>A tally of its own for each run.</summary>
    IFolderTally Begin(FolderContext context);
}
