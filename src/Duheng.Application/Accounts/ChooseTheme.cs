using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Accounts;

/// <summary>How pages look for one person: light, dark, or as the system says.</summary>
public sealed class ChooseTheme(Database database) : IUseCase
{
    public async Task<Result<bool>> ExecuteAsync(Actor actor, string? theme, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (theme is not ("light" or "dark" or "system"))
        {
            return Refusals.Invalid("界面", "请选择浅色、深色或跟随系统。");
        }

        await using var work = await database.WriteAsync(cancellationToken);
        await work.ExecuteAsync("UPDATE people SET theme = @own WHERE id = @PersonId", new { own = theme == "system" ? null : theme, actor.PersonId }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }
}
