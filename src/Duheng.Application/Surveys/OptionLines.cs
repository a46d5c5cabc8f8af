using Duheng.Domain.Surveys;

namespace Duheng.Application.Surveys;

/// <summary>Options as they are typed: one a line, with what it counts as behind a stroke: 很满意｜满意, 说不清｜不计.</summary>
public static class OptionLines
{
    private const string Satisfied = "满意";
    private const string NotCounted = "不计";

    public static IReadOnlyList<QuestionOption> Read(string? typed) =>
    [
        .. (typed ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            var parts = line.Split(['|', '｜'], 2, StringSplitOptions.TrimEntries);
            var mark = parts.Length > 1 ? parts[1] : string.Empty;
            return new QuestionOption(parts[0], mark == Satisfied, mark != NotCounted);
        }),
    ];

    public static string Write(IEnumerable<QuestionOption> options) =>
        string.Join('\n', options.Select(option => option.IsSatisfied ? $"{option.Text}｜{Satisfied}" : option.IsValid ? option.Text : $"{option.Text}｜{NotCounted}"));
}
