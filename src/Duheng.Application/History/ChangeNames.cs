namespace Duheng.Application.History;

/// <summary>What the log's kinds of records and their fields are called. What is written into the log and stands not here fails a test.</summary>
public static class ChangeNames
{
    /// <summary>The name of what is known and shown to nobody: numbers that only the program reads.</summary>
    public const string Silent = "";

    private static readonly Dictionary<string, string> Subjects = new(StringComparer.Ordinal)
    {
        ["project"] = "项目", ["targets"] = "绩效目标", ["monitoring"] = "运行监控", ["evaluation"] = "自评", ["review"] = "复核", ["rectification"] = "整改",
        ["publication"] = "公开", ["ledger"] = "资金台账", ["adjustment"] = "目标调整", ["comment"] = "留言", ["attachment"] = "附件", ["survey"] = "满意度调查",
        ["warning"] = "预警", ["person"] = "账号", ["organisation"] = "机构", ["year"] = "预算年度", ["library"] = "指标库", ["words"] = "词表", ["sample"] = "抽查",
        ["register"] = "登记簿", ["entry"] = "登记", ["registerFile"] = "登记附件", ["querySource"] = "业务库查询", ["watchPoint"] = "监测点",
        ["watchWindow"] = "计划停机", ["monitoringPeriod"] = "监控期",
    };

    /// <summary>By the name of the field, or by that of the record and the field where the one word means several things.</summary>
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["name"] = "名称", ["code"] = "编码", ["kind"] = "类型", ["year"] = "年度", ["state"] = "状态", ["reason"] = "原因", ["remark"] = "说明", ["text"] = "内容",
        ["number"] = "编号", ["title"] = "名称", ["count"] = "条数", ["version"] = Silent, ["id"] = Silent, ["organisation"] = "单位", ["organisationId"] = "单位",
        ["parent"] = "上级机构", ["closedOn"] = "撤销日期", ["login"] = "登录名", ["person.name"] = "姓名", ["role"] = "角色", ["token"] = "令牌", ["scopes"] = "权限",
        ["expiresOn"] = "有效期至", ["project.code"] = "项目编码", ["project.name"] = "项目名称", ["project.kind"] = "项目类别", ["firstYear"] = "起始年度", ["lastYear"] = "终止年度",
        ["manager"] = "负责人", ["periodGoal"] = "中期目标", ["annualGoal"] = "年度目标", ["budget"] = "年初预算", ["indicators"] = "带入的指标数", ["period"] = "中期目标",
        ["annual"] = "全年预算", ["targets.annual"] = "年度目标", ["rows"] = "指标", ["dueOn"] = "截止日期", ["adjustment.reason"] = "说明", ["questions"] = "题数",
        ["survey.count"] = "份数", ["opensOn"] = "开放日期", ["closesOn"] = "截止日期", ["received"] = "收到份数", ["answer"] = "答卷", ["ledger.kind"] = "类别",
        ["source"] = "资金来源", ["register.source"] = "来源", ["entry.source"] = "来源", ["yuan"] = "金额", ["datedOn"] = "日期", ["documentNo"] = "文号", ["reversesId"] = "冲销的记录",
        ["month"] = "月份", ["forecastFen"] = "预计全年执行", ["lines"] = "指标", ["row"] = "行", ["rowNumber"] = "行", ["toDate"] = "累计完成", ["forecast"] = "预计全年完成",
        ["likelihood"] = "完成可能性", ["cause"] = "偏差原因", ["disposal"] = "处置", ["measure"] = "措施", ["indicator"] = "指标", ["actual"] = "完成值",
        ["evaluation.reason"] = "偏差原因及改进措施", ["statedCenti"] = "自报得分", ["restsOn"] = "佐证程度", ["evidence"] = "佐证", ["zh"] = "问题", ["evaluation.number"] = "目标版本",
        ["counted"] = "计入记录数", ["sm3"] = "记录摘要", ["sha256"] = "文件摘要", ["publication.sha256"] = "内容摘要", ["hash"] = "范围摘要", ["review.actual"] = "复核完成值",
        ["scoreCenti"] = "复核得分", ["review.reason"] = "意见", ["basis"] = "依据", ["review.basis"] = "复核依据", ["demand"] = "要求", ["due"] = "期限", ["why"] = "更正原因",
        ["publication.code"] = "公开编号", ["document"] = "所属", ["method"] = "方式", ["seed"] = "种子", ["size"] = "抽取个数", ["population"] = "范围个数",
        ["from"] = "最早日期", ["to"] = "最晚日期", ["since"] = "启用日期", ["setAside"] = "不计入的原因", ["values"] = "登记内容", ["after"] = "登记内容", ["endedAt"] = "恢复时间",
        ["register"] = "登记簿", ["custodian"] = "保管人", ["capturedAt"] = "形成时间", ["connection"] = "连接", ["profile"] = "导入方案", ["query"] = "查询语句",
        ["mostRows"] = "最多行数", ["mostSeconds"] = "最长秒数", ["system"] = "系统", ["host"] = "主机", ["port"] = "端口", ["path"] = "路径", ["encrypted"] = "加密连接",
        ["anyCertificate"] = "不验证证书", ["expectedStatus"] = "应答状态", ["expectedText"] = "应答应含", ["everySeconds"] = "间隔秒数", ["limitMs"] = "超时毫秒",
        ["failuresToBegin"] = "几次不通算中断", ["successesToEnd"] = "几次通算恢复", ["point"] = "监测点", ["startsAt"] = "开始", ["endsAt"] = "结束", ["schemeId"] = "评分方案",
        ["targetsDueOn"] = "目标申报截止", ["evaluationDueOn"] = "自评截止", ["reviewDueOn"] = "复核截止", ["library.code"] = "编号", ["level1"] = "一级指标",
        ["level2"] = "二级指标", ["library.name"] = "三级指标", ["operator"] = "符号", ["target"] = "目标值", ["unit"] = "计量单位", ["trade"] = "行业", ["closed"] = "停用",
        ["words.name"] = "词表", ["added"] = "加上的词", ["dropped"] = "去掉的词", ["attachment.name"] = "文件名", ["registerFile.name"] = "文件名",
    };

    /// <summary>All kinds of records, as the log writes them, with their names.</summary>
    public static IReadOnlyDictionary<string, string> AllSubjects => Subjects;

    /// <summary>Null when nobody named it.</summary>
    public static string? Subject(string kind) => Subjects.GetValueOrDefault(kind);

    /// <summary>Null when nobody named it; <see cref="Silent"/> when it is not shown.</summary>
    public static string? Field(string kind, string field) => Fields.GetValueOrDefault($"{kind}.{field}") ?? Fields.GetValueOrDefault(field);
}
