using Duheng.Application.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace Duheng.Tests.Measures;

/// <summary>The frozen list of entries: small, the same whatever the order, and honest about what changed.</summary>
public sealed class RecordListTests
{
    private static readonly Gen<RecordKey> Keys = from id in Gen.Choose(1, 40)
                                                  from version in Gen.Choose(1, 3)
                                                  select new RecordKey(id, version);

    private static readonly Arbitrary<RecordKey[]> Lists = Keys.ListOf().Select(list => list.DistinctBy(key => key.Id).ToArray()).ToArbitrary();

    [Fact]
    public void What_is_packed_comes_back_in_the_order_of_entries() =>
        Prop.ForAll(Lists, list => RecordList.Unpack(RecordList.Pack(list)).SequenceEqual(list.OrderBy(key => key.Id))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_hash_does_not_depend_on_the_order_and_tells_every_version_apart() =>
        Prop.ForAll(Lists, list =>
        {
            var hash = RecordList.Hash("次数(工单)", "3次", list);
            return hash == RecordList.Hash("次数(工单)", "3次", list.Reverse())
                && list.All(key => hash != RecordList.Hash("次数(工单)", "3次", list.Select(one => one == key ? key with { Version = key.Version + 1 } : one)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_hash_holds_expression_and_value()
    {
        RecordKey[] list = [new(7, 1)];

        Assert.NotEqual(RecordList.Hash("次数(工单)", "3次", list), RecordList.Hash("次数(工单)", "4次", list));
        Assert.NotEqual(RecordList.Hash("次数(工单)", "3次", list), RecordList.Hash("次数(巡检)", "3次", list));
        Assert.NotEqual(RecordList.Hash("次数(工单)", null, list), RecordList.Hash("次数(工单)", "0次", list));
    }

    [Fact]
    public void Every_entry_is_told_once_as_added_gone_changed_or_the_same() =>
        Prop.ForAll(Lists, Lists, (before, now) =>
        {
            var changes = RecordList.Compare(before, now);
            return changes.Added.Select(key => key.Id).SequenceEqual(now.Select(key => key.Id).Except(before.Select(key => key.Id)).Order())
                && changes.Gone.Select(key => key.Id).SequenceEqual(before.Select(key => key.Id).Except(now.Select(key => key.Id)).Order())
                && changes.Changed.All(key => before.Contains(key) && !now.Contains(key) && now.Any(other => other.Id == key.Id))
                && changes.IsNone == before.ToHashSet().SetEquals(now);
        }).QuickCheckThrowOnFailure();
}
