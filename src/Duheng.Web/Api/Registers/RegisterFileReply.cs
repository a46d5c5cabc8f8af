using System.Globalization;
using Duheng.Application.Registers.Files;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Registers;

/// <summary>A file of a register.</summary>
/// <param name="CapturedAt">When what it shows was taken; empty when nobody knows.</param>
public sealed record RegisterFileReply(
    string Sha256, string Sm3, string Name, string MediaType, long Size, string Custodian, string CapturedAt, string Person, DateTimeOffset CreatedAt, long Version) : VersionedReply
{
    internal override string Tag => string.Create(CultureInfo.InvariantCulture, $"{Sha256}.{Version}");

    internal static RegisterFileReply Of(RegisterFile file) => new(
        file.Sha256, file.Sm3, file.Name, file.MediaType, file.Size, file.Custodian, file.CapturedAt, file.Person, file.CreatedAt, file.Version);
}
