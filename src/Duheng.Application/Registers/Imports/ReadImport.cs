namespace Duheng.Application.Registers.Imports;

/// <summary>A file that was looked through.</summary>
internal sealed record ReadImport(RegisterPlace Place, StoredRegister Register, IReadOnlyList<NewEntry> Entries, EntryImportReport Report);
