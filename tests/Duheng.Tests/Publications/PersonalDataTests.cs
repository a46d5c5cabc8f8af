using Duheng.Application.Publications;

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
    public void Hides_what_belongs_to_persons(string text, string hidden) => Assert.Equal(hidden, PersonalData.Hide(text).Text);

    [Theory]
    [InlineData("全年执行 13812345678.00 元")]
    [InlineData("补助13812345678元，人均 1380 元")]
    [InlineData("文号 云财绩〔2021〕12 号，项目编码 14990201T2021000003")]
    [InlineData("负责人：云泽市社会保险服务中心")]
    [InlineData("负责人是否到位，见附表")]
    [InlineData("服务 123456789012345678 人次")]
    [InlineData("责任人：无")]
    [InlineData("")]
    public void Leaves_figures_numbers_of_documents_and_bodies_alone(string text) => Assert.Equal((text, 0), PersonalData.Hide(text));

    [Fact]
    public void Counts_the_places() => Assert.Equal(3, PersonalData.Hide("负责人：许闻舟，电话13812345678，邮箱 a@b.cn").Count);
}
