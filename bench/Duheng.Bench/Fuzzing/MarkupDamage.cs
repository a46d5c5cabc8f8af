using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Duheng.Fixtures;

namespace Duheng.Bench.Fuzzing;

/// <summary>Damage to what is in a file: elements doubled or nested deep, entities, spans and numbers beyond reason, traps of archives.</summary>
internal static partial class MarkupDamage
{
    private const int Deep = 100_000;

    /// <summary>Damage upon damage must not make the test itself large.</summary>
    private const int Largest = 16_000_000;

    private static readonly Func<string, Dice, string>[] Kinds =
    [
        static (text, dice) => AtTag(text, dice, static tag => tag + tag),
        static (text, dice) => AtTag(text, dice, static _ => string.Empty),
        static (text, dice) => AtTag(text, dice, static tag => string.Concat(Enumerable.Repeat(tag, Deep / Math.Max(tag.Length, 1)))),
        static (text, dice) => AtTag(text, dice, static tag => string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", Deep / 10)) + tag),
        static (text, dice) => AtTag(text, dice, static tag => string.Concat(Enumerable.Repeat("<table><tr><td>", Deep)) + tag),
        static (text, dice) => AtTag(text, dice, tag => tag + new string('得', dice.Between(1, 3_000_000))),
        static (text, dice) => AtTag(text, dice, static tag => "<w:gridSpan w:val=\"1000000000\"/>" + tag),
        static (text, dice) => Number().Replace(text, _ => dice.Pick(["1000000000", "-1", "0", "999999999999999999999999999999", "NaN", ""]), dice.Between(1, 40)),
        static (text, _) => "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + text.Replace("得分", "&c;", StringComparison.Ordinal),
        static (text, dice) => text.Replace(dice.Pick(["<", ">", "\"", "\t", "\n", "|"]), dice.Pick(["", "<", "\0", "\n\n\n", "\t\t\t\t"]), StringComparison.Ordinal),
        static (text, dice) => text.Insert(dice.Between(0, text.Length), string.Concat(Enumerable.Repeat(dice.Pick(["\t9", "| 9 ", "（", "≥1", "其中：", "1、"]), dice.Between(1, Deep)))),
    ];

    public static byte[] Damage(byte[] file, Dice dice) => file.AsSpan().StartsWith("PK"u8) ? DamageArchive(file, dice) : Bounded(Encoding.UTF8.GetBytes(dice.Pick(Kinds)(Encoding.UTF8.GetString(file), dice)));

    private static byte[] Bounded(byte[] file) => file.Length > Largest ? file[..Largest] : file;

    private static byte[] DamageArchive(byte[] file, Dice dice)
    {
        using var made = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read))
        using (var target = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            var chosen = dice.Between(0, source.Entries.Count - 1);
            for (var index = 0; index < source.Entries.Count; index++)
            {
                using var part = new MemoryStream();
                using (var packed = source.Entries[index].Open())
                {
                    packed.CopyTo(part);
                }

                var name = index == chosen && dice.Chance(20) ? dice.Pick(["../../" + source.Entries[index].FullName, "/etc/x.docx", "C:\\x.docx", "word/document.xml", string.Empty.PadLeft(60_000, 'x')]) : source.Entries[index].FullName;
                using var entry = target.CreateEntry(name).Open();
                entry.Write(index == chosen ? Part(part.ToArray(), dice) : part.ToArray());
            }
        }

        return made.ToArray();
    }

    private static byte[] Part(byte[] part, Dice dice) => dice.Between(1, 10) switch
    {
        1 => new byte[40_000_000],
        2 => BytesDamage.Damage(part, dice),
        _ => Damage(part, dice),
    };

    private static string AtTag(string text, Dice dice, Func<string, string> change)
    {
        var tags = Tag().Matches(text);
        if (tags.Count == 0)
        {
            return change(text);
        }

        var tag = tags[dice.Between(0, tags.Count - 1)];
        return string.Concat(text.AsSpan(0, tag.Index), change(tag.Value), text.AsSpan(tag.Index + tag.Length));
    }

    [GeneratedRegex("<[^<>]{1,200}>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tag();

    [GeneratedRegex("[0-9]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();
}
