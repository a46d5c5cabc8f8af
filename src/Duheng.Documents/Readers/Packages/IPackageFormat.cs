namespace Duheng.Documents.Readers.Packages;

/// <summary>One kind of document that comes as a package of parts (.docx, .xlsx). Implementing this is all it takes to be found.</summary>
internal interface IPackageFormat
{
    /// <summary>Formats are asked in this order.</summary>
    int Order { get; }

    /// <summary>Whether the package holds this format's parts, whatever the file is called.</summary>
    bool Recognises(PackageParts parts);

    Reading Read(PackageParts parts, CancellationToken cancellationToken);
}
