using System.Globalization;
using System.Security.Cryptography;
using Duheng.Application.Accounts;
using Duheng.Application.Common;
using Duheng.Application.Demo.Records;
using Duheng.Application.Organisations;
using Duheng.Application.Projects;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using static Duheng.Domain.Lifecycle.Role;

namespace Duheng.Application.Demo;

/// <summary>
/// Fills an empty platform with an invented city: its finance bureau, two departments with their units, sixteen projects, and accounts for
/// every role. All or nothing.
/// </summary>
public sealed class DemoOffice(Database database, OrganisationTree tree, People people, CreateProject createProject, DemoPast past, OfficeClock clock, IEnumerable<IDemoChapter> chapters) : IUseCase
{
    /// <summary>The year that the demo is about; it plays in March of the next.</summary>
    public const int Year = 2021;

    /// <summary>When the demo opens: reports are due a week later.</summary>
    public static readonly DateTimeOffset OpensAt = new(2022, 3, 9, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly DateTimeOffset BeginsAt = DemoDays.Morning(DemoDays.On(1, 4));

    private const string PasswordLetters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Code, name, kind, parent.</summary>
    private static readonly (string Code, string Name, OrganisationKind Kind, string? Parent)[] Offices =
    [
        ("1499", "云泽市财政局", OrganisationKind.Treasury, null),
        ("149901", "云泽市医疗保障局", OrganisationKind.Department, "1499"),
        ("14990101", "云泽市医疗保险服务中心", OrganisationKind.Unit, "149901"),
        ("14990102", "云泽市医疗保障基金管理中心", OrganisationKind.Unit, "149901"),
        ("14990103", "青岚县医疗保险经办中心", OrganisationKind.Unit, "149901"),
        ("149902", "云泽市人力资源和社会保障局", OrganisationKind.Department, "1499"),
        ("14990201", "云泽市社会保险服务中心", OrganisationKind.Unit, "149902"),
        ("14990202", "云泽市就业创业服务中心", OrganisationKind.Unit, "149902"),
    ];

    private static readonly (string Login, string Name, string Office, Role[] Roles)[] Persons =
    [
        ("yibao.jingban", "苏若川", "14990101", [UnitClerk]),
        ("yibao.shenhe", "韩予怀", "14990101", [UnitReviewer]),
        ("jijin.jingban", "梁书砚", "14990102", [UnitClerk]),
        ("jijin.shenhe", "方知远", "14990102", [UnitReviewer]),
        ("qinglan.jingban", "白疏桐", "14990103", [UnitClerk, UnitReviewer]),
        ("shebao.jingban", "许闻舟", "14990201", [UnitClerk]),
        ("shebao.shenhe", "何令仪", "14990201", [UnitReviewer]),
        ("shebao.yunwei", "邹既白", "14990201", [Operator]),
        ("jiuye.jingban", "孟怀谷", "14990202", [UnitClerk, UnitReviewer]),
        ("yibaoju", "陆怀谷", "149901", [Department]),
        ("rensheju", "程望舒", "149902", [Department]),
        ("caizheng.chushi", "顾南乔", "1499", [TreasuryDivision]),
        ("caizheng.jixiao", "沈既明", "1499", [TreasuryPerformance]),
        ("shenji", "叶知秋", "1499", [Auditor]),
        ("guanli", "温如许", "1499", [SystemAdministrator]),
        ("anquan", "秦观澜", "1499", [SecurityAdministrator]),
        ("rizhi", "宋闻溪", "1499", [AuditAdministrator]),
    ];

    private static readonly (string Office, string Name, string Manager)[] Projects =
    [
        ("14990101", "信息系统维护及设备购置", "苏若川"),
        ("14990103", "城乡居民医保经办购买服务", "白疏桐"),
        ("14990201", "社会保障信息系统日常运行维护", "许闻舟"),
        ("14990102", "医保软件运行维护", "梁书砚"),
        ("14990101", "医保经办窗口标准化建设", "苏若川"),
        ("14990101", "医疗机构联网专线扩容", "苏若川"),
        ("14990102", "医保基金智能监管系统服务", "梁书砚"),
        ("14990102", "定点医药机构信息系统接口改造", "梁书砚"),
        ("14990103", "基层医保服务站设备更新", "白疏桐"),
        ("14990201", "社会保障卡制发与服务网点运行", "许闻舟"),
        ("14990201", "工伤保险省集中系统接入改造", "许闻舟"),
        ("14990201", "基层服务平台网络专线租赁", "许闻舟"),
        ("14990201", "机房不间断电源更换", "许闻舟"),
        ("14990201", "电子社保卡推广应用", "许闻舟"),
        ("14990202", "公共就业服务平台运行", "孟怀谷"),
        ("14990202", "业务档案数字化加工服务", "孟怀谷"),
    ];

    /// <param name="password">One for all accounts, for tests; null to draw one for each.</param>
    public async Task<Result<DemoCast>> ExecuteAsync(string? password, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        if (await work.ValueAsync<long>("SELECT count(*) FROM people", null, cancellationToken) + await work.ValueAsync<long>("SELECT count(*) FROM organisations", null, cancellationToken) > 0)
        {
            return Refusals.Conflict("数据库里已有数据，不能再写入演示；请用一个空的文件夹（--data）或空的数据库（--db）。");
        }

        var cast = await BeginAsync(work, password, cancellationToken);
        foreach (var chapter in chapters.OrderBy(chapter => chapter.Order))
        {
            await chapter.WriteAsync(work, cast, cancellationToken);
        }

        await work.CommitAsync(cancellationToken);
        return cast;
    }

    /// <summary>At the beginning of the year: who there is, and the projects of the budget.</summary>
    private async Task<DemoCast> BeginAsync(Work work, string? password, CancellationToken cancellationToken)
    {
        using var pretence = clock.Pretend(BeginsAt);
        var offices = await OfficesAsync(work, cancellationToken);
        var accounts = await AccountsAsync(work, offices, password, cancellationToken);
        await work.ExecuteAsync(
            "INSERT INTO years (year, scheme_id, targets_due_on, evaluation_due_on, review_due_on) VALUES (@Year, 'shanxi-2021', '2021-01-29', '2022-03-16', '2022-03-31')",
            new { Year },
            cancellationToken);
        await DemoPast.OpenAsync(work, cancellationToken);
        var projects = await ProjectsAsync(work, offices, accounts, cancellationToken);
        return new DemoCast(offices, accounts, projects);
    }

    private async Task<Dictionary<string, OrganisationRow>> OfficesAsync(Work work, CancellationToken cancellationToken)
    {
        var offices = new Dictionary<string, OrganisationRow>(StringComparer.Ordinal);
        foreach (var (code, name, kind, parent) in Offices)
        {
            offices[code] = await tree.AddAsync(work, by: null, code, name, kind, parent is null ? null : offices[parent], cancellationToken);
        }

        return offices;
    }

    private async Task<IReadOnlyList<DemoAccount>> AccountsAsync(Work work, Dictionary<string, OrganisationRow> offices, string? password, CancellationToken cancellationToken)
    {
        var accounts = new List<DemoAccount>();
        foreach (var (login, name, code, roles) in Persons)
        {
            var office = offices[code];
            var own = password ?? RandomNumberGenerator.GetString(PasswordLetters, 5) + "-" + RandomNumberGenerator.GetString(PasswordLetters, 5);
            var id = await people.AddAsync(work, by: null, login, name, office.Id, own, mustChange: false, cancellationToken);
            foreach (var role in roles)
            {
                await people.GrantAsync(work, by: null, id, role, office.Id, cancellationToken);
            }

            accounts.Add(new DemoAccount(
                login, own, string.Join("、", roles.Select(role => role.Name())), new Actor(id, name, office.Id, office.Name, [.. roles.Select(role => new Grant(role, office.Id, office.Path))])));
        }

        return accounts;
    }

    private async Task<IReadOnlyList<DemoProject>> ProjectsAsync(
        Work work, Dictionary<string, OrganisationRow> offices, IReadOnlyList<DemoAccount> accounts, CancellationToken cancellationToken)
    {
        var projects = new List<DemoProject>();
        foreach (var (code, name, manager) in Projects)
        {
            var office = offices[code];
            var clerk = accounts.First(account => account.Actor.Has(UnitClerk, office.Path)).Actor;
            var number = string.Create(CultureInfo.InvariantCulture, $"{code}T{Year}{projects.Count + 1:000000}");
            var first = name == DemoPast.Project ? DemoPast.Year : Year;
            var id = DemoTargets.Kept(await createProject.AddAsync(work, clerk, new NewProject(number, name, office.Id, "其他运转类", first, first + 2, first, manager), cancellationToken));
            projects.Add(new DemoProject(number, name, office, first == Year ? id : await past.CarryAsync(work, clerk, id, cancellationToken)));
        }

        return projects;
    }
}
