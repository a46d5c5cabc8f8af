namespace Duheng.Fixtures;

/// <summary>The samples without a fault.</summary>
internal static class CleanSamples
{
    public static IEnumerable<Sample> All() =>
    [
        Clean("云岭市医保信息网络运维-2023.txt", SampleFile.Text(DraftReport.Clean())),
        Clean("青川江区农村公路养护-2023.docx", SampleFile.Word(
            new ReportGenerator(101).Report("农村公路日常养护", "青川江区", 2023) with { HasTotalRow = true })),
        Clean("望泉县农村饮水工程维护-2024.txt", SampleFile.WindowsText(
            new ReportGenerator(102).Report("农村饮水工程维修养护", "望泉县", 2024) with { HasTotalRow = true })),
        Clean("金麓区校园设备购置-2023.docx", SampleFile.Word(
            new ReportGenerator(103).Report("义务教育学校教学设备购置", "金麓区", 2023))),
        Clean("岚溪市公共图书馆免费开放-2022.txt", SampleFile.Text(
            new ReportGenerator(104).Narrative("公共图书馆免费开放", "岚溪市", 2022))),
        Clean("澄湖市食品抽检-2023.docx", SampleFile.Word(
            new ReportGenerator(105).Narrative("食品安全监督抽检", "澄湖市", 2023))),
    ];

    private static Sample Clean(string fileName, byte[] content) => new(fileName, [], content);
}
