using Duheng.Domain.Surveys;
using FsCheck;
using FsCheck.Fluent;

namespace Duheng.Tests.Surveys;

/// <summary>满意+基本满意 over valid answers, and what is not counted.</summary>
public sealed class SurveyResultTests
{
    private const int Minimum = 30;

    private static readonly Questionnaire Asked = new(
    [
        new Question("您对医保经办服务总体满意吗？", QuestionKind.Scale, IsRequired: false, Decides: true, Question.UsualGrades),
        new Question("您用过哪些渠道？", QuestionKind.Multiple, IsRequired: false, Decides: false, [new("窗口"), new("手机"), new("电话")]),
        new Question("还想说什么", QuestionKind.Text, IsRequired: false, Decides: false, []),
    ]);

    [Fact]
    public void Two_hundred_and_fifty_answers_of_which_245_are_satisfied_are_98_percent()
    {
        var result = Of([.. Many(0, 110), .. Many(1, 90), .. Many(2, 45), .. Many(3, 5), .. Many(4, 7)], given: 400);

        Assert.Equal((257, 250, 245, 0.98m, 0.98m), (result.Received, result.Valid, result.Satisfied, result.Rate, result.Figure));
        Assert.Equal("（很满意 110 + 满意 90 + 基本满意 45）÷ 有效答卷 250 = 98%", result.Formula);
        Assert.Equal(new InvalidAnswers("选“说不清”，没有评价", 7), Assert.Single(result.Invalid));
        Assert.Equal(0.6425m, result.ResponseRate);
        Assert.Null(result.WhyNot);
    }

    [Fact]
    public void What_does_not_count_is_told_with_its_reason()
    {
        var silent = new SurveyResponse([QuestionAnswer.None, new QuestionAnswer([0, 2], string.Empty), new QuestionAnswer([], "排队久")]);
        var result = Of([.. Many(0, 40), .. Many(4, 2), silent, new SurveyResponse([new QuestionAnswer([3], string.Empty)], "测试答卷")]);

        Assert.Equal((44, 40, 40), (result.Received, result.Valid, result.Satisfied));
        Assert.Equal(
            [new InvalidAnswers("选“说不清”，没有评价", 2), new InvalidAnswers("没有回答得出结果的那道题", 1), new InvalidAnswers("剔除：测试答卷", 1)],
            result.Invalid);
        Assert.Equal([1, 0, 1], result.Questions[1].Shares.Select(share => share.Count));
        Assert.Equal("排队久", Assert.Single(result.Questions[2].Texts));
    }

    [Fact]
    public void A_small_sample_is_said_with_its_figures_and_gives_no_figure()
    {
        var result = Of(Many(0, 29));

        Assert.Equal(1m, result.Rate);
        Assert.Null(result.Figure);
        Assert.Equal("样本不足：有效答卷 29 份，少于 30 份；其中满意 29 份，不能作为指标的完成值。", result.WhyNot);
        Assert.Equal(1m, Of(Many(0, 30)).Figure);
    }

    [Fact]
    public void No_answers_and_no_valid_ones_are_no_basis_and_neither_0_nor_100_percent()
    {
        var (none, undecided) = (Of([]), Of(Many(4, 50)));

        Assert.Equal((null, null, "还没有收到答卷，得不出满意度。"), (none.Rate, none.Interval, none.WhyNot));
        Assert.Equal((null, null, "收到答卷 50 份，没有一份有效，得不出满意度。"), (undecided.Rate, undecided.Interval, undecided.WhyNot));
        Assert.All(none.Questions[0].Shares, share => Assert.Null(share.Share));
    }

    [Fact]
    public void Received_is_valid_and_invalid_and_nothing_else() => Prop.ForAll(Arb.From(Gen.ListOf(Gen.Choose(-1, 5))), chosen =>
    {
        var result = Of([.. chosen.Select(one => one switch
        {
            -1 => new SurveyResponse([]),
            5 => new SurveyResponse([new QuestionAnswer([0], string.Empty)], "重复"),
            _ => Chose(one),
        })]);
        return result.Received == chosen.Count && result.Valid + result.Invalid.Sum(one => one.Count) == result.Received && result.Satisfied <= result.Valid && result.Rate is null == (result.Valid == 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_more_satisfied_answer_never_lowers_the_result() => Prop.ForAll(Arb.From(Gen.NonEmptyListOf(Gen.Choose(0, 3))), chosen =>
        Of([.. chosen.Select(Chose), Chose(0)]).Rate >= Of([.. chosen.Select(Chose)]).Rate).QuickCheckThrowOnFailure();

    private static SurveyResult Of(IReadOnlyCollection<SurveyResponse> responses, int given = 0) => SurveyResult.Of(Asked, responses, given, Minimum);

    private static SurveyResponse[] Many(int chosen, int times) => [.. Enumerable.Repeat(Chose(chosen), times)];

    private static SurveyResponse Chose(int chosen) => new([new QuestionAnswer([chosen], string.Empty)]);
}
