using Duheng.Domain.Quantities;

namespace Duheng.Documents.Readers.NumberFormats;

/// <summary>A number format of a spreadsheet (0.00%, #,##0.00, yyyy"年"m"月"d"日"): from the number that is kept to what is printed.</summary>
public sealed class NumberFormat
{
    private const int MostSections = 4;

    public static readonly NumberFormat General = new("General");

    private readonly IReadOnlyList<FormatSection> numbers;
    private readonly FormatSection? text;

    public NumberFormat(string code)
    {
        var sections = new FormatScanner(code).Sections();
        text = sections.Count >= MostSections || sections[^1].IsText ? sections[^1] : null;
        numbers = sections.Count == 1 ? sections : [.. sections.Where(section => section != text).Take(MostSections - 1)];
    }

    public string Show(string words) => text is { IsText: true } ? text.Show(words) : words;

    /// <param name="is1904">Whether days are counted from 1904, as old Macintosh files do.</param>
    public string Show(decimal value, bool is1904)
    {
        var (section, isSigned) = SectionFor(value);
        if (section.IsDate)
        {
            return DateFormat.Show(section, value, is1904);
        }

        if (section.IsText || section.IsGeneral)
        {
            var general = GeneralNumber.Show(isSigned ? value : Math.Abs(value));
            return section.IsText || section.Tokens.All(token => token.Kind != FormatTokenKind.General)
                ? general
                : string.Concat(section.Tokens.Select(token => token.Kind == FormatTokenKind.General ? general : token.Text));
        }

        return (isSigned && value < 0 ? "-" : string.Empty) + DigitFormat.Show(section, Math.Abs(value));
    }

    /// <summary>The value and not its print: 9.774 where 9.77 is printed, 2022-03-05 08:30:00 where 3/5 is.</summary>
    public string Keep(decimal value, bool is1904) =>
        SectionFor(value).Section.IsDate ? DateFormat.Keep(value, is1904)
        : Show(value, is1904) is [.., '%'] ? Figures.Plain(value * 100m) + "%"
        : Figures.Plain(value);

    /// <summary>The section of a number, and whether its minus is still to be printed.</summary>
    private (FormatSection Section, bool IsSigned) SectionFor(decimal value)
    {
        if (numbers.Any(section => section.Condition is not null))
        {
            return (numbers.FirstOrDefault(section => section.Condition is not null && section.Holds(value)) ?? numbers[^1], true);
        }

        return numbers.Count switch
        {
            1 => (numbers[0], true),
            2 => value < 0 ? (numbers[1], false) : (numbers[0], false),
            _ => value > 0 ? (numbers[0], false) : value < 0 ? (numbers[1], false) : (numbers[2], false),
        };
    }
}
