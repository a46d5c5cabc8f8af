namespace Duheng.Fixtures;

/// <summary>An invented place: its name, the character its document numbers begin with, and its level.</summary>
internal sealed record Place(string Name, string Letter, bool IsCounty)
{
    public static IReadOnlyList<Place> All { get; } =
    [
        new("云岭市", "云", false),
        new("岚溪市", "岚", false),
        new("澄湖市", "澄", false),
        new("南麓市", "麓", false),
        new("白鹭江市", "鹭", false),
        new("松原岭市", "松", false),
        new("青川江区", "青", true),
        new("金麓区", "金", true),
        new("望泉县", "望", true),
        new("碧浦县", "碧", true),
        new("鹤坪县", "鹤", true),
        new("曲澜县", "曲", true),
        new("石桥湾区", "石", true),
        new("柳坞县", "柳", true),
    ];

    public string Level => IsCounty ? "县区级" : "市级";
}
