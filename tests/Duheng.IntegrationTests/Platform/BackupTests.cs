using Duheng.Application.History;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform;

/// <summary>A copy of all data, made while the server runs, and put in place of others.</summary>
public abstract class BackupTests : OfficeTests
{
    [Fact]
    public async Task What_was_backed_up_comes_back_whole_and_its_log_holds()
    {
        await using var office = await OpenAsync();
        var database = office.Services.GetRequiredService<Database>();
        var path = Folder.At("备份.duheng");

        Assert.Null(await DatabaseCopies.WriteAsync(database, path, Cancellation));
        await using (var work = await database.ReadAsync(Cancellation))
        {
            await work.ExecuteAsync("UPDATE projects SET name = '改坏了'", null, Cancellation);
        }

        var refused = await DatabaseCopies.RestoreAsync(database, path, replaces: false, Cancellation);
        var restored = await DatabaseCopies.RestoreAsync(database, path, replaces: true, Cancellation);
        await using var reading = await database.ReadAsync(Cancellation);

        Assert.Contains("--replace", refused?.Zh, StringComparison.Ordinal);
        Assert.Null(restored);
        Assert.Equal(0, await reading.ValueAsync<long>("SELECT count(*) FROM projects WHERE name = '改坏了'", null, Cancellation));
        Assert.Equal(16, await reading.ValueAsync<long>("SELECT count(*) FROM projects", null, Cancellation));
        Assert.Null((await new VerifyChanges(database).ExecuteAsync(Cancellation)).BrokenAt);
    }

    [Fact]
    public async Task Nothing_is_overwritten_and_what_is_no_backup_is_refused()
    {
        await using var office = await OpenAsync();
        var database = office.Services.GetRequiredService<Database>();
        var path = Folder.At("别的.txt");
        await File.WriteAllTextAsync(path, "关于放假的通知", Cancellation);

        Assert.NotNull(await DatabaseCopies.WriteAsync(database, path, Cancellation));
        Assert.NotNull(await DatabaseCopies.RestoreAsync(database, path, replaces: true, Cancellation));
        Assert.NotNull(await DatabaseCopies.RestoreAsync(database, Folder.At("没有"), replaces: true, Cancellation));
        Assert.NotNull(await DatabaseCopies.WriteAsync(database, Folder.At("没有这个文件夹/备份"), Cancellation));
        Assert.Equal("关于放假的通知", await File.ReadAllTextAsync(path, Cancellation));
    }
}
