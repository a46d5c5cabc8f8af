namespace Duheng.Documents.Photos;

/// <summary>Kinds of pictures whose parts are known.</summary>
internal enum PhotoKind
{
    /// <summary>Any other file.</summary>
    None,

    Jpeg,

    Png,

    WebP,
}
