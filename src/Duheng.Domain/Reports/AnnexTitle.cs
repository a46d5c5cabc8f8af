namespace Duheng.Domain.Reports;

/// <summary>A line that names an annex (附件标题): 附件1.项目支出绩效自评表.</summary>
/// <param name="FollowsTitle">Whether nothing stands between it and the annex title before it.</param>
public sealed record AnnexTitle(StatedText Title, bool FollowsTitle);
