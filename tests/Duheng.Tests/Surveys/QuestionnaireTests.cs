using Duheng.Domain.Surveys;

namespace Duheng.Tests.Surveys;

public sealed class QuestionnaireTests
{
    private static readonly Question Deciding = new("您满意吗？", QuestionKind.Scale, IsRequired: true, Decides: true, Question.UsualGrades);

    [Fact]
    public void A_questionnaire_with_one_deciding_question_can_be_asked() => Assert.Empty(new Questionnaire([Deciding]).Faults());

    [Fact]
    public void What_could_give_no_honest_result_is_named()
    {
        var onlyGood = Deciding with { Options = [new("满意", IsSatisfied: true), new("很满意", IsSatisfied: true)] };

        Assert.Contains(new Questionnaire([]).Faults(), fault => fault.Contains("还没有问题", StringComparison.Ordinal));
        Assert.Contains(new Questionnaire([Deciding, Deciding]).Faults(), fault => fault.Contains("只指定一道", StringComparison.Ordinal));
        Assert.Contains(new Questionnaire([onlyGood]).Faults(), fault => fault.Contains("只能是 100%", StringComparison.Ordinal));
        Assert.Contains(new Questionnaire([Deciding with { Options = [new("满意", IsSatisfied: true), new("满意")] }]).Faults(), fault => fault.Contains("相同", StringComparison.Ordinal));
        Assert.Contains(new Questionnaire([Deciding with { Kind = QuestionKind.Choice }]).Faults(), fault => fault.Contains("不是满意度题", StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_are_held_against_the_questions()
    {
        var asked = new Questionnaire(
        [
            Deciding, new Question("渠道", QuestionKind.Multiple, IsRequired: true, Decides: false, [new("窗口"), new("手机")]),
            new Question("意见", QuestionKind.Text, IsRequired: false, Decides: false, []),
        ]);

        Assert.Empty(asked.Faults([Chose(1), Chose(0, 1), new QuestionAnswer([], "没有")]));
        Assert.Equal([0, 1], asked.Faults([]).Keys.Order());
        Assert.Equal("这道题只能选一项。", asked.Faults([Chose(0, 1), Chose(1)])[0]);
        Assert.Equal("没有这个选项；请重新选择。", asked.Faults([Chose(5), Chose(1)])[0]);
        Assert.Equal("没有这个选项；请重新选择。", asked.Faults([Chose(0), Chose(1, 1)])[1]);
        Assert.Equal([2], asked.Faults([Chose(0), Chose(1), new QuestionAnswer([], new string('字', 501))]).Keys);
    }

    private static QuestionAnswer Chose(params int[] options) => new(options, string.Empty);
}
