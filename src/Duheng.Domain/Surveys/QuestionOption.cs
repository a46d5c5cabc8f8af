namespace Duheng.Domain.Surveys;

/// <summary>Something that can be chosen (选项), and what it counts as.</summary>
/// <param name="Text">As people read it: 基本满意.</param>
/// <param name="IsSatisfied">Whoever chooses it is satisfied.</param>
/// <param name="IsValid">It is a judgement at all; 说不清 and 没有用过 are none, and are not counted among the valid answers.</param>
public sealed record QuestionOption(string Text, bool IsSatisfied = false, bool IsValid = true);
