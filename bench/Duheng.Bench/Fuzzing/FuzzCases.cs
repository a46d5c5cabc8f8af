using Duheng.Fixtures;
using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;

namespace Duheng.Bench.Fuzzing;

/// <summary>The damaged file of each number: of every form, in every kind of file.</summary>
internal sealed class FuzzCases(OfficeFiles office)
{
    public (string What, byte[] Content) Case(int number)
    {
        var dice = new Dice(number);
        if (office.Of(number, dice) is { } made)
        {
            return made;
        }

        var (form, file) = (dice.Pick(FormBook.All), dice.Pick(FileBook.All));
        var content = file.Write(form.Clean(dice.Between(1, 50)), dice);
        for (var times = dice.Between(1, 3); times > 0; times--)
        {
            content = dice.Chance(50) ? BytesDamage.Damage(content, dice) : TryMarkup(content, dice);
        }

        return ($"{form.Id}.{file.Id}", content);
    }

    /// <summary>An archive that is broken already can only be broken by its bytes.</summary>
    private static byte[] TryMarkup(byte[] content, Dice dice)
    {
        try
        {
            return MarkupDamage.Damage(content, dice);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or ArgumentException or IOException)
        {
            return BytesDamage.Damage(content, dice);
        }
    }
}
