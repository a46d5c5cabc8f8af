using Duheng.Application.Data;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;

namespace Duheng.Application.Registers.Packs;

/// <summary>Reads the columns of a register in a pack, and holds them against what the register says of them.</summary>
internal static class PackColumns
{
    private const int MostNumbers = 20;
    private const int MostTexts = 16;

    private static readonly Dictionary<string, ColumnKind> Kinds = Enum.GetValues<ColumnKind>().ToDictionary(kind => kind.Key(), StringComparer.Ordinal);

    public static RegisterColumn Read(YamlMap map)
    {
        var kind = map.Choice("kind", Kinds);
        var column = new RegisterColumn
        {
            Key = PackFile.Word(map, "key", PackFile.KeyForm()),
            Name = PackFile.Name(map),
            Kind = kind,
            Unit = map.OptionalText("unit") ?? string.Empty,
            Choices = map.OptionalTexts("choices"),
            Target = map.OptionalText("target"),
            Required = map.FlagOr("required", false),
            Personal = map.FlagOr("personal", false),
            Computed = map.OptionalText("computed"),
            Help = map.OptionalText("help") ?? string.Empty,
            Aliases = map.OptionalTexts("aliases"),
        };
        map.RefuseUnknownKeys();
        return column switch
        {
            { Unit.Length: > 0, Kind: not ColumnKind.Number } => throw map.Wrong("unit", "只有数字列有单位；金额一律以元计。", "only numbers have a unit; money is in 元."),
            { Kind: ColumnKind.Choice, Choices.Count: < 2 } => throw map.Wrong("choices", "选项列至少要有两个选项，写在“choices”里。", "a choice needs two \"choices\" at least."),
            { Choices.Count: > 0, Kind: not ColumnKind.Choice } => throw map.Wrong("choices", "只有选项列（choice）有“choices”。", "only a choice has \"choices\"."),
            { Kind: ColumnKind.Reference, Target: null } => throw map.Wrong("target", "引用列要在“target”里写明引用哪个登记簿。", "a reference names its register in \"target\"."),
            { Target: not null, Kind: not ColumnKind.Reference } => throw map.Wrong("target", "只有引用列（reference）有“target”。", "only a reference has a \"target\"."),
            { Computed: not null, Required: true } => throw map.Wrong("required", "计算列由程序填写，不能写“required”。", "a computed column is never \"required\"."),
            { Personal: true, Kind: not ColumnKind.Text } => throw map.Wrong("personal", "只有文字列能写“personal”（个人信息）。", "only a text can be \"personal\"."),
            _ => column,
        };
    }

    public static void Check(YamlMap map, RegisterType type)
    {
        var words = type.Columns.SelectMany(column => new[] { column.Key, column.Name }.Distinct(StringComparer.Ordinal).Concat(column.Aliases)).GroupBy(EntryRules.KeyOf, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (words is not null)
        {
            throw map.Wrong("columns", $"“{type.Name}”有两列都叫“{words.First()}”；键、名称和别名都不能重复。", $"two columns of \"{type.Key}\" are called \"{words.First()}\".");
        }

        var numbers = type.Columns.Count(column => IsNumber(column.Kind));
        if (numbers > MostNumbers || type.Columns.Count - numbers > MostTexts)
        {
            throw map.Wrong(
                "columns", $"“{type.Name}”的列太多：数字、金额、日期、时间、是否列最多 {Figures.Plain(MostNumbers)} 个，其他最多 {Figures.Plain(MostTexts)} 个。", $"\"{type.Key}\" has too many columns.");
        }

        if (type.Columns.FirstOrDefault(column => column.Key == type.OccursOn) is not { Kind: ColumnKind.Date or ColumnKind.Moment or ColumnKind.Intervals, Computed: null })
        {
            throw map.Wrong("occursOn", $"“occursOn”应是一个日期、时间或时段列的键，现在是“{type.OccursOn}”。", $"\"occursOn\" must be the key of a date, a moment or intervals, and is \"{type.OccursOn}\".");
        }

        if (type.EndsOn is { } end && type.Columns.FirstOrDefault(column => column.Key == end) is not { Kind: ColumnKind.Date, Computed: null })
        {
            throw map.Wrong("endsOn", $"“endsOn”应是一个日期列的键，现在是“{end}”。", $"\"endsOn\" must be the key of a date, and is \"{end}\".");
        }

        if (type.Columns.FirstOrDefault(column => column.Key == type.Title) is not { Kind: ColumnKind.Text, Computed: null })
        {
            throw map.Wrong("title", $"“title”应是一个文字列的键，现在是“{type.Title}”。", $"\"title\" must be the key of a text, and is \"{type.Title}\".");
        }

        CheckRules(map, type);
    }

    /// <summary>Kept in a slot for numbers: what is counted and sorted quickly.</summary>
    public static bool IsNumber(ColumnKind kind) => kind is ColumnKind.Number or ColumnKind.Money or ColumnKind.Date or ColumnKind.Moment or ColumnKind.YesNo;

    private static void CheckRules(YamlMap map, RegisterType type)
    {
        if (type.Unique.Count > PackFile.MostUnique || type.Unique.Any(rule => rule.Count == 0))
        {
            throw map.Wrong("unique", $"“unique”最多 {Figures.Plain(PackFile.MostUnique)} 条，每条写列的键，几列合起来用 + 连接。", $"\"unique\" has at most {Figures.Plain(PackFile.MostUnique)} rules of keys joined by +.");
        }

        if (type.Unique.SelectMany(rule => rule).FirstOrDefault(key => type.Columns.All(column => column.Key != key || column.Computed is not null)) is { } unknown)
        {
            throw map.Wrong("unique", $"“unique”里的“{unknown}”不是这个登记簿要填的列。", $"\"{unknown}\" in \"unique\" is no column that people fill in.");
        }

        if (type.Phone.FirstOrDefault(key => type.Filled.All(column => column.Key != key)) is { } unasked)
        {
            throw map.Wrong("phone", $"“phone”里的“{unasked}”不是这个登记簿要填的列。", $"\"{unasked}\" in \"phone\" is no column that people fill in.");
        }

        if (type.Order.SelectMany(rule => rule).FirstOrDefault(key => type.Columns.FirstOrDefault(column => column.Key == key) is not { Kind: ColumnKind.Date or ColumnKind.Moment }) is { } timeless)
        {
            throw map.Wrong("order", $"“order”里的“{timeless}”不是日期或时间列；写成 reported_at < responded_at。", $"\"{timeless}\" in \"order\" is no date or moment: write reported_at < responded_at.");
        }
    }
}
