namespace Duheng.Bench.Platform;

/// <summary>Names for an invented province: of places, offices and projects.</summary>
internal static class CityNames
{
    private static readonly string[] Places =
    [
        "云泽", "青岚", "平川", "临江", "安陵", "永清", "清源", "望川", "石桥", "白沙", "长宁", "东湖", "南屏", "西岭", "北原", "桃源", "金沙", "银杏", "和顺", "兴隆",
        "太和", "宁远", "怀安", "武陵", "广陵", "嘉禾", "沧浪", "泸溪", "潞城", "柳林", "松山", "梅岭", "荷塘", "龙泉", "凤台", "鹿邑", "鹤庆", "马头", "羊楼", "牛首",
    ];

    private static readonly string[] Trades =
    [
        "医疗保障", "人力资源和社会保障", "教育体育", "卫生健康", "农业农村", "交通运输", "水务", "自然资源", "生态环境", "住房和城乡建设", "文化和旅游", "民政", "公安", "司法", "应急管理",
        "市场监督管理", "科学技术", "工业和信息化", "商务", "审计", "统计", "林业和草原", "退役军人事务", "城市管理", "大数据",
    ];

    private static readonly string[] Offices = ["服务中心", "事务中心", "监测站", "管理处", "信息中心", "综合执法队", "推广站", "研究所", "学校", "医院", "档案馆", "保障中心"];

    private static readonly string[] Openings = ["", "", "", "城乡", "基层", "全市", "重点", "公共", "智慧", "乡镇", "社区", "区域", "年度", "农村", "市级", "中小学"];

    private static readonly string[] Things =
    [
        "信息系统", "办公设备", "道路桥梁", "饮水安全工程", "污水处理设施", "校舍", "图书资料", "医疗设备", "应急物资", "执法车辆", "监测站点", "网络专线", "数据中心机房", "服务窗口", "文化场馆", "体育场地",
        "养老服务设施", "残疾人康复设备", "农田水利", "森林防火设施", "动物疫病防控", "食品药品抽检", "河道堤防", "地质灾害隐患点", "公共厕所", "路灯照明", "垃圾分类收运", "公交场站", "人才公寓", "就业培训",
        "普法宣传", "统计调查", "档案数字化", "电子证照", "政务服务大厅", "消防器材", "防汛抗旱物资", "耕地质量", "种质资源", "非物质文化遗产",
    ];

    private static readonly string[] Doings =
    [
        "运行维护", "购置", "更新改造", "建设", "标准化建设", "提升改造", "维修养护", "购买服务", "补助", "日常运行", "扩容", "能力建设", "监理与检测", "安全加固", "普查", "试点", "推广应用", "绩效奖补", "专项整治", "规划编制",
    ];

    private static readonly string[] Endings = ["", "", "", "", "项目", "经费", "专项", "（一期）", "（二期）", "（第三批）", "（续建）", "工程"];

    public static string Department(int number) => $"{Places[number / Trades.Length % Places.Length]}市{Trades[number % Trades.Length]}局";

    public static string Unit(int number, Random dice) =>
        $"{Places[number % Places.Length]}{(dice.Next(3) == 0 ? "县" : "市")}{Trades[number / Places.Length % Trades.Length]}{Offices[dice.Next(Offices.Length)]}";

    public static string Project(Random dice) => One(Openings, dice) + (dice.Next(4) == 0 ? One(Places, dice) : string.Empty) + One(Things, dice) + One(Doings, dice) + One(Endings, dice);

    /// <summary>What people type: some letters of a name.</summary>
    public static string Word(int letters, Random dice)
    {
        var name = Project(dice);
        var from = dice.Next(Math.Max(1, name.Length - letters + 1));
        return name.Substring(from, Math.Min(letters, name.Length - from));
    }

    private static string One(string[] all, Random dice) => all[dice.Next(all.Length)];
}
