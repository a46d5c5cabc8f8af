using System.Xml.Linq;
using Duheng.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Duheng.Web.Security;

/// <summary>Keeps the framework's keys in the database, so that several servers read each other's forms and a restart loses nothing.</summary>
internal sealed class StoredKeys(Database database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        // The framework's interface is synchronous; it asks once, at the first form.
        return [.. Task.Run(ReadAsync).GetAwaiter().GetResult().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName) =>
        Task.Run(() => WriteAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting))).GetAwaiter().GetResult();

    private async Task<IReadOnlyList<string>> ReadAsync()
    {
        await using var work = await database.ReadAsync(CancellationToken.None);
        return await work.QueryAsync<string>("SELECT xml FROM server_keys ORDER BY name", null, CancellationToken.None);
    }

    private async Task WriteAsync(string name, string xml)
    {
        await using var work = await database.ReadAsync(CancellationToken.None);
        await work.ExecuteAsync("INSERT INTO server_keys (name, xml) VALUES (@name, @xml) ON CONFLICT DO NOTHING", new { name, xml }, CancellationToken.None);
    }
}
