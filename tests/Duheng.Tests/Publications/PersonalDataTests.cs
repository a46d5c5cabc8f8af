using Duheng.Application.Publications;
using Duheng.Domain.Privacy;

namespace Duheng.Tests.Publications;

/// <summary>What belongs to private persons goes; figures of a report stay. All numbers and names are made up.</summary>
public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("受益人身份证号11010519491231002X。", "受益人身份证号＊＊。")]
    [InlineData("身份证 130503670401001（旧）", "身份证 ＊＊（旧）")]
    [InlineData("打款至6222021234567894，", "打款至＊＊，")]
    [InlineData("请拨13812345678或139-1234-5678", "请拨＊＊或＊＊")]
    [InlineData("联系电话：0917-8123456", "联系电话：＊＊")]
    [InlineData("资料发至 zhang.san@example.cn 即可", "资料发至 ＊＊ 即可")]
    [InlineData("项目负责人：许闻舟，已完成。", "项目负责人：＊＊，已完成。")]
    [InlineData("联系人：白疏桐、孟怀谷。", "联系人：＊＊。")]
    [InlineData("经办人:苏若川负责登记", "经办人:＊＊负责登记")]
    [InlineData("填报人 梁书砚 2022-03-01", "填报人 ＊＊ 2022-03-01")]
    [InlineData("负责人为买买提·艾力", "负责人为＊＊")]
    [InlineData("打款至6222 0210 0111 6245 702。", "打款至＊＊。")]
    [InlineData("打款至6222-0210-0111-6245-702。", "打款至＊＊。")]
    [InlineData("卡号：6222 0210 0111 6245 703", "卡号：＊＊")]
    [InlineData("收款账号 622202100111624571", "收款账号 ＊＊")]
    [InlineData("本人银行卡（建行）6217-0001-2345-6789-012", "本人银行卡（建行）＊＊")]
    [InlineData("受益人110101 19900307 8515已领取", "受益人＊＊已领取")]
    [InlineData("受益人１１０１０１１９９００３０７８５１５已领取", "受益人＊＊已领取")]
    [InlineData("身份证：110101199003078514，", "身份证：＊＊，")]
    [InlineData("身份证号码为1101 0119 9003 0785 14。", "身份证号码为＊＊。")]
    [InlineData("身份证130503670431009", "身份证＊＊")]
    [InlineData("请拨１３８１２３４５６７８", "请拨＊＊")]
    [InlineData("请拨+8613812345678或+86 138-1234-5678", "请拨＊＊或＊＊")]
    [InlineData("请拨138.1234.5678、138-1234-5678、138 1234 5678", "请拨＊＊、＊＊、＊＊")]
    [InlineData("座机0351-4123456", "座机＊＊")]
    [InlineData("请拨(0351)4123456，或（0351）4123456", "请拨＊＊，或＊＊")]
    [InlineData("办公电话：0351－4123456转801", "办公电话：＊＊")]
    [InlineData("传真 0351-4123456-802。", "传真 ＊＊。")]
    [InlineData("责任人王小明", "责任人＊＊")]
    [InlineData("经办人王小明，已登记", "经办人＊＊，已登记")]
    [InlineData("患者张三丰，家住云泽市幸福路12号3单元501室，已出院", "患者＊＊，家住＊＊，已出院")]
    [InlineData("参保人李秀英因病住院", "参保人＊＊因病住院")]
    [InlineData("姓名：欧阳若兰 性别：女", "姓名：＊＊ 性别：女")]
    [InlineData("王小明（13812345678）签收", "＊＊（＊＊）签收")]
    [InlineData("住址：幸福小区3号楼2单元501", "住址：＊＊")]
    [InlineData("回访幸福小区12号楼3单元501室", "回访＊＊")]
    [InlineData("护照号E12345678", "护照号＊＊")]
    [InlineData("护照：G 无，护照 EA1234567", "护照：G 无，护照 ＊＊")]
    [InlineData("车牌晋A12345，车牌号：晋AD12345", "车牌＊＊，车牌号：＊＊")]
    [InlineData("微信zhang_san88，微信号：zhangsan，QQ：123456789", "微信＊＊，微信号：＊＊，QQ：＊＊")]
    [InlineData("资料发至 zhang＠example.cn", "资料发至 ＊＊")]
    [InlineData("现场照片13812345678王小明110101199003078515.png", "现场照片＊＊＊＊＊＊.png")]
    [InlineData("请拨13812345678.", "请拨＊＊.")]
    public void Hides_what_belongs_to_persons(string text, string hidden) => Assert.Equal(hidden, PersonalData.Hide(text).Text);

    [Theory]
    [InlineData("全年执行 13812345678.00 元")]
    [InlineData("补助13812345678元，人均 1380 元")]
    [InlineData("文号 云财绩〔2021〕12 号，项目编码 14990201T2021000003")]
    [InlineData("负责人：云泽市社会保险服务中心")]
    [InlineData("负责人是否到位，见附表")]
    [InlineData("服务 123456789012345678 人次")]
    [InlineData("责任人：无")]
    [InlineData("支出1381234.56 元，其中1381.2345 万元为设备费")]
    [InlineData("合计 1,381,234,567.00 元")]
    [InlineData("补助 13812345678 人次")]
    [InlineData("统一社会信用代码：11140100MA0K12345X")]
    [InlineData("统一社会信用代码 110101199003078515")]
    [InlineData("项目编码：140900199003078515，编号 13812345678")]
    [InlineData("项目编码140900210801001，合同号 6222021001116245702")]
    [InlineData("2019 2020 2021 2022 年度，2021—2022 年")]
    [InlineData("晋财绩〔2021〕12 号、2021-0351-12 号文件")]
    [InlineData("服务热线 12345，2021年3月1日至2021年12月31日")]
    [InlineData("责任人未落实，责任人明确，负责人任命及时")]
    [InlineData("患者满意度95%，患者安全，患者平均住院日8天，患者周转加快")]
    [InlineData("参保人员满意度、参保人数 12345678 人")]
    [InlineData("居民用水、居民周边环境，学生毕业，村民关注")]
    [InlineData("改造12号楼外墙，新增3单元门禁")]
    [InlineData("发放社保卡 12345678 张，银行卡 123456789012 张")]
    [InlineData("微信公众号推送 12345 条，微信 100000 人关注")]
    [InlineData("账户余额12345678901.00元，零余额账户")]
    [InlineData("身份证 123456 人次，身份证号码核验 123456789012345 次")]
    [InlineData("车牌识别系统12套，护照办理")]
    [InlineData("")]
    public void Leaves_figures_numbers_of_documents_and_bodies_alone(string text) => Assert.Equal((text, 0), PersonalData.Hide(text));

    /// <summary>Amounts, counts, years and codes of any length, as reports print them.</summary>
    [Fact]
    public void Leaves_every_figure_with_its_unit_or_its_word()
    {
        var random = new Random(20220309);
        for (var turn = 0; turn < 3000; turn++)
        {
            var digits = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(at => (char)(at == 0 ? random.Next('1', '9' + 1) : random.Next('0', '9' + 1))));
            var text = random.Next(6) switch
            {
                0 => $"支出{digits}.{digits[..1]}5 元，",
                1 => $"支出 {digits} 万元。",
                2 => $"服务{digits}人次",
                3 => $"项目编码：{digits}",
                4 => $"晋财绩〔2021〕{digits[..1]}2 号，编号：{digits}",
                _ => $"统一社会信用代码{digits}",
            };
            Assert.Equal((text, 0), PersonalData.Hide(text));
        }
    }

    [Theory]
    [InlineData("设备 110101199003078514 已入库", "身份证号")]
    [InlineData("打款至6222021234567895，", "银行卡号")]
    [InlineData("出入证晋A12345", "车牌")]
    [InlineData("办公楼3号楼501室装修", "住址")]
    [InlineData("责任人高明", "姓名")]
    [InlineData("由王小明同志牵头", "姓名")]
    public void Tells_what_only_looks_personal(string text, string kind)
    {
        Assert.Equal((text, 0), PersonalData.Hide(text));
        Assert.Equal(kind, Assert.Single(PersonalTraces.In(text)).Kind.Name().Zh);
    }

    [Fact]
    public void Counts_the_places() => Assert.Equal(3, PersonalData.Hide("负责人：许闻舟，电话13812345678，邮箱 a@b.cn").Count);
}
