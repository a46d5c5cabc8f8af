using System.Globalization;
using Duheng.Application.Words;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Administration;

/// <summary>A word list.</summary>
/// <param name="Words">In use.</param>
/// <param name="Added">In use, and do not ship.</param>
/// <param name="Dropped">Ship, and are not in use.</param>
internal sealed record WordListReply(string Name, string About, IReadOnlyList<string> Words, IReadOnlyList<string> Added, IReadOnlyList<string> Dropped, long Version) : VersionedReply
{
    internal override string Tag => string.Create(CultureInfo.InvariantCulture, $"{Name}.{Version}");

    public static WordListReply Of(EditedList list) => new(list.Name, list.About, list.Words, list.Added, list.Dropped, list.Version);
}
