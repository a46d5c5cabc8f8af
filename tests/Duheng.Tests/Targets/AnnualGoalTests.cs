using Duheng.Application.Targets;

namespace Duheng.Tests.Targets;

public sealed class AnnualGoalTests
{
    [Fact]
    public void A_goal_is_cut_at_stops_semicolons_and_line_ends() =>
        Assert.Equal(
            ["保障信息系统安全稳定运行", "按需购置办公设备，并正常使用", "参保人员满意"],
            AnnualGoal.Split("保障信息系统安全稳定运行；按需购置办公设备，并正常使用。\n参保人员满意。"));

    [Theory]
    [InlineData("1.完成制卡8万张；2、网点正常运行")]
    [InlineData("（1）完成制卡8万张；（2）网点正常运行")]
    [InlineData("①完成制卡8万张。②网点正常运行。")]
    public void Numbers_before_an_item_are_no_part_of_it(string goal) => Assert.Equal(["完成制卡8万张", "网点正常运行"], AnnualGoal.Split(goal));

    [Fact]
    public void A_figure_at_the_head_of_a_clause_stays() => Assert.Equal(["12个经办窗口完成改造"], AnnualGoal.Split("12个经办窗口完成改造。"));

    [Fact]
    public void A_clause_that_moved_keeps_its_links()
    {
        TargetClause[] before = [Clause(1, "系统稳定运行", "1,2"), Clause(2, "群众满意", "3")];

        var after = AnnualGoal.Clauses("群众满意；完成设备更新；系统稳定运行。", before, rows: 3);

        Assert.Equal(["3", "", "1,2"], after.Select(clause => clause.Indicators));
    }

    [Fact]
    public void A_reworded_clause_keeps_its_links_and_a_new_one_in_its_place_does_not()
    {
        TargetClause[] before = [Clause(1, "系统稳定运行", "1"), Clause(2, "群众满意", "2")];

        Assert.Equal(["1", "2"], AnnualGoal.Clauses("系统安全稳定运行；群众满意。", before, rows: 2).Select(clause => clause.Indicators));
        Assert.Equal(["2"], AnnualGoal.Clauses("群众满意。", before, rows: 2).Select(clause => clause.Indicators));
    }

    [Fact]
    public void A_link_to_a_row_that_is_gone_is_dropped() =>
        Assert.Equal("1", Assert.Single(AnnualGoal.Clauses("系统稳定运行。", [Clause(1, "系统稳定运行", "1,7")], rows: 3)).Indicators);

    private static TargetClause Clause(int position, string text, string indicators) => new() { Position = position, Text = text, Indicators = indicators };
}
