using System.Text;
using Duheng.Documents.Photos;
using Duheng.Fixtures;
using Duheng.Fixtures.Files;

namespace Duheng.Tests.Documents.Photos;

/// <summary>The picture stays byte for byte; where it was taken goes; half a file is refused.</summary>
public sealed class PublicPhotoTests
{
    private const int Rounds = 60;

    public static TheoryData<string> Kinds => ["jpeg", "png", "webp"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_picture_stays_and_the_place_goes(string kind)
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var (file, picture) = Make(kind, seed);

            var copy = PublicPhoto.Of(file);

            Assert.Null(copy.Problem);
            Assert.Equal(picture, copy.Content);
            Assert.Equal(-1, copy.Content.AsSpan().IndexOf(Encoding.UTF8.GetBytes("GPS")));
            Assert.Null(PhotoFacts.TakenAt(copy.Content));
            Assert.Equal(copy.Content, PublicPhoto.Of(copy.Content).Content);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_that_is_cut_off_anywhere_is_refused(string kind)
    {
        var (file, picture) = Make(kind, seed: 5);
        var end = kind == "webp" ? file.Length : file.Length - (kind == "jpeg" ? "a film behind the end, taken at ".Length : 0) - SomePhoto.Place.Length;
        Assert.True(picture.Length < end);

        for (var length = 0; length < end; length++)
        {
            var copy = PublicPhoto.Of(file[..length]);

            Assert.NotNull(copy.Problem);
            Assert.Empty(copy.Content);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Any_byte_may_be_wrong_and_there_is_a_refusal_or_a_whole_copy(string kind)
    {
        var (file, _) = Make(kind, seed: 9);
        var dice = new Dice(3);
        for (var at = 0; at < file.Length; at++)
        {
            var hurt = file.ToArray();
            hurt[at] = (byte)dice.Between(0, 255);

            var copy = PublicPhoto.Of(hurt);
            _ = PhotoFacts.TakenAt(hurt);

            Assert.True(copy.Problem is not null ? copy.Content.Length == 0 : copy.Content.AsSpan().SequenceEqual(PublicPhoto.Of(copy.Content).Content), FormattableString.Invariant($"{kind}, byte {at}"));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_camera_says_when(string kind) => Assert.Equal(new DateTime(2021, 6, 30, 9, 15, 42), PhotoFacts.TakenAt(Make(kind, seed: 4).File));

    [Fact]
    public void What_is_no_picture_has_no_public_copy()
    {
        Assert.NotNull(PublicPhoto.Of("%PDF-1.7"u8.ToArray()).Problem);
        Assert.NotNull(PublicPhoto.Of([]).Problem);
        Assert.Null(PhotoFacts.TakenAt("不是图片"u8.ToArray()));
    }

    /// <summary>A face that somebody has blurred afterwards may still be seen in the preview.</summary>
    [Fact]
    public void A_preview_in_the_form_of_the_file_does_not_stay()
    {
        var photo = Make("jpeg", seed: 8).File;
        byte[] preview = [.. Enumerable.Repeat((byte)0xAB, 12)];
        byte[] form = [0xFF, 0xE0, 0, 28, .. "JFIF\0"u8, 1, 2, 0, 0, 1, 0, 1, 2, 2, .. preview];
        byte[] colours = [0xFF, 0xEE, 0, 26, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1, .. preview];

        var copy = PublicPhoto.Of([.. photo.AsSpan(0, 2), .. form, .. colours, .. photo.AsSpan(2)]);

        Assert.Null(copy.Problem);
        Assert.True(copy.Content.AsSpan().StartsWith((byte[])[0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 2, 0, 0, 1, 0, 1, 0, 0]));
        Assert.Equal(-1, copy.Content.AsSpan().IndexOf(preview));
    }

    private static (byte[] File, byte[] Picture) Make(string kind, int seed)
    {
        var dice = new Dice(seed);
        var (isLittle, turn) = (seed % 2 == 0, 1 + (seed % 8));
        return kind switch
        {
            "jpeg" => SomePhoto.Jpeg(dice, isLittle, turn),
            "png" => SomePhoto.Png(dice, isLittle, turn),
            _ => SomePhoto.WebP(dice, isLittle, turn),
        };
    }
}
