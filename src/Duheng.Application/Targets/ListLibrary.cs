using Duheng.Application.Common;
using Duheng.Storage;

namespace Duheng.Application.Targets;

/// <summary>Indicators of the library that hold all words asked for.</summary>
public sealed class ListLibrary(Database database) : IUseCase
{
    public async Task<IReadOnlyList<LibraryIndicator>> ExecuteAsync(string? text, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var words = (text ?? string.Empty).Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. (await IndicatorLibrary.ReadAsync(work, cancellationToken))
                .Where(row => words.All(word => $"{row.Code} {row.Level1} {row.Level2} {row.Name} {row.Evidence} {row.Trade}".Contains(word, StringComparison.OrdinalIgnoreCase))),
        ];
    }
}
