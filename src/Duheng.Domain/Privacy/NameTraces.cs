using System.Text.RegularExpressions;

namespace Duheng.Domain.Privacy;

/// <summary>Names of persons behind a word that asks for one: 责任人, 患者, 姓名. A body or a common word in that place stays.</summary>
internal static partial class NameTraces
{
    private const string Roles = "负责人|联系人|经办人|填报人|填表人|审核人|制表人|责任人|项目经理|承办人|复核人|评价人|代表人|签收人|验收人|保管人";

    private const string People = "姓名|户名|开户人|患者|病人|参保人员?|受益人|受助人|救助对象|户主|当事人|申请人|领款人|收款人|领取人|持卡人|投诉人|举报人|信访人|监护人|家属|死者|伤者|学生|老人|村民|居民|职工|教师|医生|护士|司机|驾驶员|贫困户|低保户|脱贫户|残疾人";

    /// <summary>Surnames that begin hardly any common word.</summary>
    private const string Surnames =
        "(?:欧阳|上官|司马|诸葛|司徒|皇甫|尉迟|公孙|慕容|令狐|夏侯|王|李|张|刘|陈|杨|赵|吴|徐|孙|朱|胡|郭|罗|郑|梁|谢|宋|韩|冯|邓|曹|彭|肖|董|袁|潘|蒋|蔡|杜|吕|丁|沈|姚|卢|姜|崔|钟|谭|陆|汪|范|廖|贾|韦|邹|孟|熊|邱|尹|薛|闫|侯|黎|贺|郝|龚|邵|戴|莫|樊|葛|邢|庞|颜|倪|聂|鲁|翟|詹|耿|焦|俞|柳|阮|柯|梅|裴|霍|涂|苗|翁|冉|骆|靳|鲍|祁|滕|饶|牟|艾|穆|卓|缪|褚|娄|窦|戚|岑|卜|晏|瞿|佟|臧|闵|苟|邬|卞|栾|隋|寇|甄|虞|敖|巩|佘|邝|匡|阎|傅|萧|苏|魏|唐|曾|许|秦|叶|余|黄|周)";

    /// <summary>Surnames that are the beginning of many a common word.</summary>
    private const string CommonSurnames =
        "[林高何马田于程任石金夏付方白江段雷龙史陶顾毛万钱严武孔向汤常温康施文牛安齐易乔伍庄章岳殷申欧关兰左甘祝包宁尚符舒纪童凌毕单季谷盛曲蓝路游辛管柴蒙华喻蒲房屈解尤时农司古吉简车项连麦景党宫费冷席卫米柏宗桂全应边姬师和仇商沙荣桑郎丛仲明池查麻苑迟官封谈]";

    private const string NoNames =
        "(?!.某|孙[子女]|张[贴开]|陈[述旧列]|罗列|郑重|谢绝|谢谢|肖像|董事|范[围例]|苗[木族]|焦[虑点]|艾滋|穆斯林|卓[越著]|陆[续地]|杜绝|巩固|徐州|周[期转边末岁年围]|黄[金色河]|许[可多]|曾[经有]|余[额下]|胡同|戴口罩|唐筛|苏木)";

    private const string NoCommonNames =
        "(?!安[全置装排]|高[度龄血于校中效温考新额质]|方[便式面案]|常[见年住规]|时[间候]|成|金[额融]|应[当急]|程[度序]|田间|林[业地区]|何|马[上路]|任[务何命职]|石[油材]|文[化件书明本]|康复|温[度馨暖]|师[生资]|查[询看阅]|解[决释除]|房[屋产]|车[辆票位]|项目|连续|游客|农|司|简|向|卫生|全|明|包|尚|符|季度|申[请报领]|管理|关[系于注节爱]|万|严[重格禁肃]|白|易|施|单[位独个]|费|党|边|路|左|毕|舒适|华|平|和|盛|麻|古|景|牛|雷同|段|史|钱|游|席|商|封|谈|官|池|冷|米|宗|农|安|于)";

    private const string Ends = @"(?=同志|先生|女士|负责|登记|等|家住|住|身份证|电话|手机|联系|已|于|在|因|的|到|与|和|及|自|向|以|之|是|为|现|未|被|领取|申请|反映|办理|完成|签)";

    public static IEnumerable<PersonalTrace> In(string folded)
    {
        foreach (var (pattern, isSure) in new[] { (ByRole(), true), (ByWord(), true), (BesideNumber(), true), (Common(), false), (Titled(), false) })
        {
            foreach (Match match in pattern.Matches(folded))
            {
                yield return new PersonalTrace(match.Index, match.Length, PersonalKind.Name, isSure);
            }
        }
    }

    /// <summary>After a colon two or three characters are a name, whatever follows; after a blank or 为 only what ends there.</summary>
    [GeneratedRegex(
        @"(?<=(?:" + Roles + @")(?:姓名|签字|签章)?(?: *: *| +|[为是系]))(?!否|[\u4E00-\u9FFF]{2,20}(?:中心|公司|部门|单位|学校|医院|局|科|处|室|股|办))(?!无|见|详见|同上)(?:[\u4E00-\u9FFF]{2,8}[·•][\u4E00-\u9FFF]{1,8}|[\u4E00-\u9FFF]{2,4}(?![\u4E00-\u9FFF])|(?<=: *)[\u4E00-\u9FFF]{2,3})(?:、 *[\u4E00-\u9FFF]{2,3}(?=[、,。; ]|$))*",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex ByRole();

    [GeneratedRegex(
        @"(?<=(?:" + Roles + "|" + People + @")(?:姓名|签字|签章)?[ :为是(]{0,3})(?![为是系])(?:[\u4E00-\u9FFF]{2,8}[·•][\u4E00-\u9FFF]{1,8}|" + NoNames + Surnames + @"[\u4E00-\u9FFF]{1,2}?(?:" + Ends + @"|(?![\u4E00-\u9FFF]))|" + NoCommonNames + CommonSurnames + @"[\u4E00-\u9FFF]{2}(?![\u4E00-\u9FFF]))(?:、 *" + Surnames + @"[\u4E00-\u9FFF]{1,2}(?=[、,。; ]|$))*",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex ByWord();

    /// <summary>王小明 13812345678, 王小明（1101…）.</summary>
    [GeneratedRegex(
        @"(?<![\u4E00-\u9FFF])" + NoNames + Surnames + @"[\u4E00-\u9FFF]{1,2}(?=[ (:,]{0,2}(?:\+?86[ -]?)?(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|[1-9]\d{5}(?:19|20)\d{6}\d{3}[\dXx])(?!\d))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex BesideNumber();

    [GeneratedRegex(
        @"(?<=(?:" + Roles + "|" + People + @")[ :为是(]{0,3})" + NoCommonNames + CommonSurnames + @"[\u4E00-\u9FFF](?![\u4E00-\u9FFF])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Common();

    [GeneratedRegex(
        NoNames + Surnames + @"[\u4E00-\u9FFF]{0,2}(?=同志|先生|女士)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Titled();
}
