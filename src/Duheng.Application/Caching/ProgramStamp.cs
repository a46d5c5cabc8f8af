using Duheng.Domain.Auditing;

namespace Duheng.Application.Caching;

/// <summary>What changes with the program: its code, its rules and the data built into it.</summary>
internal static class ProgramStamp
{
    public static string Value { get; } = string.Join('/', new[] { typeof(RuleCatalog), typeof(Documents.Readers.DocumentReaders), typeof(ProgramStamp) }
        .Select(type => type.Module.ModuleVersionId.ToString("N")));
}
