namespace Duheng.Documents.Readers.Packages;

/// <summary>A part of a package that expands to more than any report has; caught where packages are opened.</summary>
internal sealed class OversizedPartException(long bytes) : Exception
{
    private const int BytesPerMebibyte = 1_048_576;

    public long Mebibytes => bytes / BytesPerMebibyte;
}
