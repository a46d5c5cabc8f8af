using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Why the budget was not spent, where the form has no cell for it: 注：预算执行率未达100%的原因：….</summary>
internal static partial class ExecutionNote
{
    /// <summary>The line of the execution with the reason that a note tells; as it is where it has its own, or nobody tells one.</summary>
    public static IndicatorLine? AddTo(IndicatorLine? execution, Narrative narrative, IReadOnlyList<StatedText> notes)
    {
        if (execution is null or { Reason.IsBlank: false })
        {
            return execution;
        }

        var told = narrative.Paragraphs.Where(paragraph => paragraph.HeadingLevel == 0).Select(paragraph => new StatedText(paragraph.Text, paragraph.Place)).Concat(notes)
            .Select(text => (text.Place, Match: Note().Match(PrintedText.Fold(text.Text)), text.Text))
            .FirstOrDefault(one => one.Match.Success);
        return told.Match is null || Writing.FillIn.IsMark(told.Text[told.Match.Groups["why"].Index..]) ? execution : execution with { Reason = new StatedText(told.Text[told.Match.Groups["why"].Index..].Trim(), told.Place) };
    }

    [GeneratedRegex("^\\s*((注|备注):\\s*)?(预算)?执行率(未达到?|低于|不足|未完成)100%的?(主要)?原因[:是为]+(?<why>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Note();
}
