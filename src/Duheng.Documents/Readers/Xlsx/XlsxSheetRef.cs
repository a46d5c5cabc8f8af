namespace Duheng.Documents.Readers.Xlsx;

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Part">The path of its part in the package.</param>
internal sealed record XlsxSheetRef(string Name, string Part, bool IsHidden);
