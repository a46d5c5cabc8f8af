using System.Text.RegularExpressions;

namespace Duheng.Web.Api;

/// <summary>The names that programs use for what people read in front of a mistake: 金额 is <c>amount</c>.</summary>
internal static partial class ProblemFields
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["一级、二级指标"] = "level1",
        ["一级指标"] = "level1",
        ["三级指标"] = "name",
        ["二级指标"] = "level2",
        ["事由"] = "reason",
        ["份数"] = "count",
        ["佐证来源"] = "evidence",
        ["保管人"] = "custodian",
        ["冲销原因"] = "remark",
        ["办理"] = "act",
        ["动作"] = "act",
        ["动态码"] = "code",
        ["单位"] = "organisation",
        ["卷首说明"] = "introduction",
        ["原因"] = "reason",
        ["取上年目标"] = "indicators",
        ["名称"] = "name",
        ["地址"] = "host",
        ["处置措施"] = "measure",
        ["处置方式"] = "disposal",
        ["备注"] = "remark",
        ["复核依据"] = "basis",
        ["复核得分"] = "score",
        ["密码"] = "password",
        ["导入方案"] = "profile",
        ["导出"] = "extension",
        ["年初预算"] = "budget",
        ["年度"] = "year",
        ["度量"] = "measure",
        ["应有文字"] = "expectedText",
        ["应有状态码"] = "expectedStatus",
        ["开始时间"] = "startsAt",
        ["形成时间"] = "capturedAt",
        ["得分"] = "stated",
        ["所属系统"] = "system",
        ["截止月份"] = "month",
        ["批量办理"] = "projects",
        ["报送期限"] = "dueOn",
        ["抽取个数"] = "size",
        ["目标报送"] = "targetsDueOn",
        ["自评报送"] = "evaluationDueOn",
        ["审核、复核完成"] = "reviewDueOn",
        ["指标"] = "indicators",
        ["指标库"] = "codes",
        ["指标编号"] = "code",
        ["整改情况"] = "text",
        ["整改要求"] = "demand",
        ["文件"] = "file",
        ["文号"] = "documentNo",
        ["文字"] = "text",
        ["新密码"] = "password",
        ["日期"] = "datedOn",
        ["时间"] = "startsAt",
        ["时限"] = "limitMs",
        ["最长时间"] = "mostSeconds",
        ["有效期"] = "expiresOn",
        ["机构"] = "organisation",
        ["权重"] = "weight",
        ["来源"] = "source",
        ["查询"] = "query",
        ["标题"] = "title",
        ["界面"] = "theme",
        ["留言"] = "text",
        ["登录名"] = "login",
        ["登记簿"] = "register",
        ["监测点"] = "point",
        ["目标值"] = "target",
        ["确定依据"] = "basis",
        ["种类"] = "kind",
        ["端口"] = "port",
        ["符号"] = "operator",
        ["类别"] = "kind",
        ["类型"] = "kind",
        ["结束时间"] = "endsAt",
        ["结转"] = "ids",
        ["绩效目标"] = "annualGoal",
        ["编号"] = "number",
        ["编码"] = "code",
        ["致谢"] = "thanks",
        ["行号"] = "row",
        ["行数上限"] = "mostRows",
        ["视图"] = "address",
        ["视图名称"] = "name",
        ["角色"] = "role",
        ["评分方案"] = "scheme",
        ["词"] = "words",
        ["说明"] = "remark",
        ["调整原因"] = "reason",
        ["豁免理由"] = "reason",
        ["负责人"] = "manager",
        ["账号"] = "login",
        ["起止年度"] = "lastYear",
        ["起止日期"] = "closesOn",
        ["路径"] = "path",
        ["连接"] = "connection",
        ["连续次数"] = "failuresToBegin",
        ["退回原因"] = "reason",
        ["金额"] = "amount",
        ["金额单位"] = "unit",
        ["问卷码"] = "access",
        ["问题"] = "questions",
        ["间隔"] = "everySeconds",
        ["项目"] = "project",
        ["项目单位"] = "organisation",
        ["项目名称"] = "name",
        ["项目类别"] = "kind",
        ["项目编码"] = "code",
        ["预算年度"] = "year",
        ["预计全年执行"] = "forecastFen",
        ["理由"] = "reason",
    };

    /// <summary>Null where no single field of the request is meant: a file by its name, a column of a register by its own, the whole.</summary>
    public static string? Of(string label)
    {
        if (Names.TryGetValue(label, out var name))
        {
            return name;
        }

        var cell = Cell().Match(label);
        return cell.Success && Names.TryGetValue(cell.Groups["name"].Value, out var inner) ? $"indicators[{cell.Groups["row"].Value}].{inner}"
            : label.Length > 0 && label.All(char.IsAscii) && !label.Contains('.', StringComparison.Ordinal) ? label
            : null;
    }

    /// <summary>第 3 行“权重”: rows count from 1, as on the page.</summary>
    [GeneratedRegex("^第 (?<row>[0-9]+) 行“(?<name>[^”]+)”$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cell();
}
