using Duheng.Domain.Lifecycle;

namespace Duheng.Tests.Lifecycle;

/// <summary>The whole matrix: every role, every document, every state, every act, on its own branch and on a foreign one.</summary>
public sealed class LifecycleTableTests
{
    private const string Own = "/1/2/";
    private const string Unit = "/1/2/3/";
    private const string Foreign = "/1/9/";

    [Fact]
    public void Nobody_moves_anything_on_a_foreign_branch() => Assert.All(
        Matrix(), one => Assert.Null(LifecycleTable.Find(one.Kind, one.From, one.Act, Actor(one.Role), Foreign)));

    [Fact]
    public void Only_what_the_table_lists_can_be_done() => Assert.All(
        Matrix(),
        one => Assert.Equal(
            LifecycleTable.All.Any(move => move.Kind == one.Kind && move.From == one.From && move.Act == one.Act && move.Role == one.Role),
            LifecycleTable.Find(one.Kind, one.From, one.Act, Actor(one.Role), Unit) is not null));

    [Theory]
    [InlineData(Role.Auditor), InlineData(Role.Operator), InlineData(Role.SystemAdministrator), InlineData(Role.SecurityAdministrator), InlineData(Role.AuditAdministrator)]
    public void Who_reads_or_administers_moves_nothing(Role role) => Assert.DoesNotContain(LifecycleTable.All, move => move.Role == role);

    [Fact]
    public void Nobody_passes_or_approves_what_they_handed_up_with_the_same_role() => Assert.All(
        LifecycleTable.All.Where(move => move.Act is Act.Pass or Act.Approve),
        move => Assert.DoesNotContain(LifecycleTable.All, other => other.Kind == move.Kind && other.Act == Act.Submit && other.Role == move.Role));

    [Fact]
    public void Every_state_that_is_reached_can_be_left_or_is_an_end()
    {
        DocumentState[] ends = [DocumentState.Passed, DocumentState.Rectified];

        Assert.All(LifecycleTable.All, move => Assert.True(
            ends.Contains(move.To) || LifecycleTable.All.Any(next => next.Kind == move.Kind && next.From == move.To), $"{move.Kind} is stuck at {move.To}."));
    }

    [Fact]
    public void What_one_side_has_taken_up_no_other_goes_on_with()
    {
        const string Path = "/1/2/";
        foreach (var role in new[] { Role.Department, Role.TreasuryPerformance })
        {
            var actor = new Actor(1, "某", 1, "某局", [new Grant(role, 1, "/1/")]);

            Assert.NotNull(LifecycleTable.Find(DocumentKind.Review, DocumentState.InReview, Act.Settle, actor, Path));
            Assert.Equal(role == Role.TreasuryPerformance, LifecycleTable.Find(DocumentKind.Review, DocumentState.InReview, Act.Settle, actor, Path, Role.TreasuryPerformance) is not null);
        }
    }

    [Fact]
    public void Finance_alone_draws_samples() => Assert.Equal([Role.TreasuryPerformance], Enum.GetValues<Role>().Where(role => role.Allows(Capability.DrawSamples)));

    [Fact]
    public void Who_sends_back_says_why() => Assert.All(LifecycleTable.All.Where(move => move.Act == Act.Return), move => Assert.True(move.NeedsReason));

    [Fact]
    public void Every_state_act_and_role_has_its_word()
    {
        Assert.All(Enum.GetValues<DocumentState>(), state => Assert.Equal(state, LifecycleWords.Parse<DocumentState>(state.Key())));
        Assert.All(Enum.GetValues<DocumentState>(), state => Assert.NotEmpty(state.Name()));
        Assert.All(Enum.GetValues<Act>(), act => Assert.NotEmpty(act.Name()));
        Assert.All(Enum.GetValues<DocumentKind>(), kind => Assert.NotEmpty(kind.Name()));
        Assert.All(Enum.GetValues<Role>(), role => Assert.NotEmpty(role.Name()));
    }

    [Fact]
    public void Administrators_see_no_business() => Assert.All(
        new[] { Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator }, role => Assert.False(role.Allows(Capability.ReadProjects)));

    private static IEnumerable<(DocumentKind Kind, DocumentState From, Act Act, Role Role)> Matrix() =>
        from kind in Enum.GetValues<DocumentKind>()
        from state in Enum.GetValues<DocumentState>()
        from act in Enum.GetValues<Act>()
        from role in Enum.GetValues<Role>()
        select (kind, state, act, role);

    private static Actor Actor(Role role) => new(1, "某人", 2, "某单位", [new Grant(role, 2, Own)]);
}
