using Duheng.Application.Data;
using Duheng.Application.Registers.Imports;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Registers;

namespace Duheng.Tests.Registers;

/// <summary>Packs as data: what ships, and what is said of a file that cannot be used.</summary>
public sealed class PackFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duheng-packs-");

    private const string Visits =
        """
        id: village-visits
        name: 村医巡访
        registers:
          - key: visits
            name: 巡访
            counter: 次
            occursOn: visited_on
            title: number
            unique: [number, village + visited_on]
            cadence: {partsOfYear: 12, times: 2, graceDays: 5}
            phone: [village, visited_on]
            writers: [operator]
            columns:
              - {key: number, name: 单号, kind: text, required: true}
              - {key: village, name: 村, kind: text}
              - {key: visited_on, name: 日期, kind: date}
              - {key: minutes, name: 时长, kind: number, unit: 分钟}
        """;

    [Fact]
    public void What_ships_holds_the_registers_of_the_three_trades()
    {
        var packs = PackCatalog.Shipped;

        Assert.Equal(["medical-insurance-it", "purchased-services", "social-security-cards"], packs.Packs.Select(pack => pack.Id));
        Assert.Superset(
            new HashSet<string>(["systems", "points", "lines", "assets", "tickets", "outages", "planned_downtime", "security_incidents", "inspections", "maintenance", "backups", "drills", "assessments", "bills", "contracts", "instalments", "acceptances", "settlements"]),
            packs.Registers.Select(type => type.Key).ToHashSet());
        Assert.Equal(["outages"], packs.Registers.Where(type => type.FedByWatching).Select(type => type.Key));
        Assert.Equal(new Cadence(4, 1, 15), packs.Find("inspections")!.Cadence);
        Assert.Contains(packs.Packs.SelectMany(pack => pack.Measures), measure => measure is { Code: "T01", Expression: "分位(工单.响应时长, 90)", Unit: "小时" });
    }

    [Fact]
    public void A_register_of_ones_own_is_a_file_in_a_folder()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "visits.yaml"), Visits);

        var packs = PackCatalog.Shipped.With(folder.FullName);

        var visits = packs.Find("visits")!;
        Assert.Equal(("巡访", "visited_on", 4), (visits.Name, visits.OccursOn, visits.Columns.Count));
        Assert.Equal([["number"], ["village", "visited_on"]], visits.Unique);
        Assert.Equal(["village", "visited_on"], visits.Phone);
        Assert.NotNull(packs.Find("tickets"));
    }

    [Fact]
    public void A_pack_of_the_same_id_takes_the_place_of_the_shipped_one()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "cards.yaml"), Visits.Replace("id: village-visits", "id: social-security-cards", StringComparison.Ordinal));

        var packs = PackCatalog.Shipped.With(folder.FullName);

        Assert.Null(packs.Find("cards_issued"));
        Assert.NotNull(packs.Find("visits"));
    }

    [Theory]
    [InlineData("kind: number, unit: 分钟", "kind: nummer", "第 17 行第 40 列：“kind”应是 text、number")]
    [InlineData("key: minutes", "key: Minutes", "第 17 行第 15 列：“key”应由小写字母开头")]
    [InlineData("name: 时长", "name: 时 长", "要能写进度量的式子")]
    [InlineData("name: 时长", "name: 村", "有两列都叫“村”")]
    [InlineData("occursOn: visited_on", "occursOn: minutes", "第 7 行第 15 列：“occursOn”应是一个日期、时间或时段列的键")]
    [InlineData("title: number", "title: nummer", "“title”应是一个文字列的键")]
    [InlineData("village + visited_on", "village + visited", "“unique”里的“visited”不是")]
    [InlineData("phone: [village, visited_on]", "phone: [village, town]", "“phone”里的“town”不是这个登记簿要填的列")]
    [InlineData("partsOfYear: 12", "partsOfYear: 5", "“partsOfYear”应是 12、4、2 或 1")]
    [InlineData("writers: [operator]", "writers: [boss]", "“writers”里应是 unitClerk、operator")]
    [InlineData("counter: 次", "counter: 次\n    colour: red", "不认识的键“colour”")]
    [InlineData("name: 村, kind: text", "name: 村, kind: reference", "要在“target”里写明")]
    [InlineData("name: 村, kind: text", "name: 村, kind: choice", "至少要有两个选项")]
    [InlineData("name: 村, kind: text", "name: 村, kind: text, unit: 个", "只有数字列有单位")]
    public void A_slip_of_the_pen_is_told_with_its_place(string right, string wrong, string said)
    {
        var content = Visits.Replace(right, wrong, StringComparison.Ordinal);

        var problem = Assert.Throws<DataFileException>(() => PackFile.Read("visits.yaml", content)).Message;

        Assert.StartsWith("visits.yaml 第 ", problem, StringComparison.Ordinal);
        Assert.Contains(said, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: 村, kind: text", "name: 村, kind: reference, target: villages", "第 15 行第 58 列：“巡访”的“村”引用登记簿 villages，没有这个登记簿")]
    [InlineData("name: 巡访", "name: 工单", "第 5 行第 11 列：“工单”在")]
    [InlineData("key: visits", "key: tickets", "第 4 行第 10 列：“tickets”在")]
    [InlineData("kind: number, unit: 分钟", "kind: number, unit: 分钟, computed: 天数(日期)", "第 17 行第 68 列：“巡访”的“时长”算不出来，表达式第 1 列")]
    [InlineData("unit: 分钟}", "unit: 分钟}\nmeasures:\n  - {code: Q1, name: 次数, expression: 计数(走访)}", "第 19 行第 38 列：度量“次数”读不成，表达式第 4 列")]
    public void Registers_of_several_packs_fit_together(string right, string wrong, string said)
    {
        var path = Path.Combine(folder.FullName, "visits.yaml");
        File.WriteAllText(path, Visits.Replace(right, wrong, StringComparison.Ordinal));

        var problem = Assert.Throws<DataFileException>(() => PackCatalog.Shipped.With(folder.FullName)).Message;

        Assert.StartsWith(path, problem, StringComparison.Ordinal);
        Assert.Contains(said, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_needs_a_title_that_names_one_entry_only()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "visits.yaml"), Visits
            .Replace("unique: [number, village + visited_on]", "unique: [village + visited_on]", StringComparison.Ordinal)
            .Replace("{key: village, name: 村, kind: text}", "{key: village, name: 村, kind: text}\n      - {key: before, name: 上次, kind: reference, target: visits}", StringComparison.Ordinal));

        Assert.Contains("分不清引用哪一条", Assert.Throws<DataFileException>(() => PackCatalog.Shipped.With(folder.FullName)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Profiles_ship_for_the_usual_programs() =>
        Assert.Equal(["glpi-tickets", "itop-tickets", "zabbix-outages"], ProfileCatalog.Of(PackCatalog.Shipped).Profiles.Select(profile => profile.Id));

    [Theory]
    [InlineData("register: tickets", "register: nothing", "没有登记簿“nothing”")]
    [InlineData("column: number", "column: colour", "“工单”没有可以填的列“colour”")]
    [InlineData("words: [Deleted]", "words: [Deleted, deleted]", "“deleted”写了两次")]
    public void A_profile_that_does_not_fit_is_told_with_its_place(string right, string wrong, string said)
    {
        const string Profile = """
            id: helpdesk
            name: 服务台
            register: tickets
            columns:
              - {head: No, column: number}
            skip:
              - {head: Status, words: [Deleted]}
            """;
        Directory.CreateDirectory(Path.Combine(folder.FullName, "profiles"));
        File.WriteAllText(Path.Combine(folder.FullName, "profiles", "helpdesk.yaml"), Profile.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(said, Assert.Throws<DataFileException>(() => ProfileCatalog.Of(PackCatalog.Shipped, folder.FullName)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
