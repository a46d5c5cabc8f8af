using System.Text.Json;
using Duheng.Application.Data;
using Duheng.Application.Publications;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Auditing;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.History;

/// <summary>Tells entries of the log in the words of the office: one way for all who read them.</summary>
public sealed class ChangeWords(PackCatalog packs, Knowledge knowledge)
{
    private const string Waived = "豁免 ";
    private static readonly string[] PartFields = ["month", "document", "row", "rowNumber", "indicator", "answer"];

    private const string Hidden = "＊＊";

    /// <summary>Many at once, with the names of all that they are about.</summary>
    public async Task<IReadOnlyList<ToldChange>> TellAsync(Work work, IReadOnlyList<ChangeRow> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);

        var names = await ChangeSubjects.FindAsync(work, rows, cancellationToken);
        return [.. rows.Select(row => Tell(row, names))];
    }

    /// <param name="names">The names of what the entry tells by its id.</param>
    public ToldChange Tell(ChangeRow row, ChangeSubjects names)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(names);

        var (before, after) = Read(row, names);
        var part = before.Part.Concat(after.Part).DistinctBy(one => one.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new ToldChange(
            row, Action(row), ChangeNames.Subject(row.Subject) ?? "其他", names.Of(row), Part(part), ChangeContent.Differences(before, after));
    }

    /// <summary>What of an entry nobody named: its record, its fields, or code in what was done. Empty when people can read all of it.</summary>
    public IReadOnlyList<string> Unnamed(ChangeRow row)
    {
        ArgumentNullException.ThrowIfNull(row);

        var (before, after) = Read(row, ChangeSubjects.None);
        return
        [
            .. before.Unnamed.Concat(after.Unnamed).Distinct(StringComparer.Ordinal),
            .. ChangeNames.Subject(row.Subject) is null ? [row.Subject] : Array.Empty<string>(),
            .. Action(row).Any(char.IsAsciiLetter) && packs.Registers.All(type => !row.Action.EndsWith(type.Name, StringComparison.Ordinal)) ? [row.Action] : Array.Empty<string>(),
        ];
    }

    private (ChangeContent Before, ChangeContent After) Read(ChangeRow row, ChangeSubjects names)
    {
        var (before, after) = (Content(row, names), Content(row, names));
        if (!IsOnlySetAside(row))
        {
            before.Read(row.Before);
        }

        after.Read(row.After);
        return (before, after);
    }

    /// <summary>Whether an entry of a register stays as it is, counted or not.</summary>
    private static bool IsOnlySetAside(ChangeRow row) => row.Subject == "entry" && (row.Action.StartsWith("不计入", StringComparison.Ordinal) || row.Action.StartsWith("恢复计入", StringComparison.Ordinal));

    private ChangeContent Content(ChangeRow row, ChangeSubjects names)
    {
        var type = packs.Registers.OrderByDescending(one => one.Name.Length).FirstOrDefault(one => row.Action.EndsWith(one.Name, StringComparison.Ordinal));
        return new ChangeContent(row.Subject, key => type?.Column(key)?.Name, (field, value) => field switch
        {
            "organisationId" or "organisation" when value.ValueKind == JsonValueKind.Number => names.Organisation(value.GetInt64()) ?? "已撤销的机构",
            "schemeId" => knowledge.Schemes.Find(value.GetString() ?? string.Empty)?.Title,
            "register" => packs.Find(value.GetString() ?? string.Empty)?.Name,
            "name" when row.Subject == "words" => knowledge.Lexicon.Lists.FirstOrDefault(list => list.Name == value.GetString())?.About,
            _ when field.StartsWith(ChangeContent.Column, StringComparison.Ordinal) && type?.Column(field[ChangeContent.Column.Length..]) is { Personal: true } => Hidden,
            _ => null,
        });
    }

    private static string Action(ChangeRow row)
    {
        if (row.Subject == DocumentKind.Review.Key() && row.Action == Act.Start.Name())
        {
            return Act.Start.Name(DocumentKind.Review); // entries from before there was a word for it
        }

        return row.Action.StartsWith(Waived, StringComparison.Ordinal) && RuleCatalog.Cards.FirstOrDefault(card => card.Id == row.Action[Waived.Length..]) is { } card
            ? $"豁免问题：{card.Title}"
            : PersonalData.Hide(row.Action).Text;
    }

    private static string Part(Dictionary<string, JsonElement> parts)
    {
        var told = new List<string>();
        foreach (var field in PartFields)
        {
            if (parts.TryGetValue(field, out var value) && ChangeValues.Of(field, value) is { } text)
            {
                told.Add(field is "row" or "rowNumber" ? $"第 {text} 行" : field == "answer" ? text + "答卷" : text);
            }
        }

        return string.Join(" ", told);
    }
}
