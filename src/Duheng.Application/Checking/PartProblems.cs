using Duheng.Documents.Recognition;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Application.Checking;

/// <summary>Tells what could not be recognised, and in which of several reports of one file.</summary>
internal static class PartProblems
{
    /// <summary>Null when everything was.</summary>
    public static Wording? Of(IReadOnlyList<Recognised> parts)
    {
        if (parts is [var only])
        {
            return only.Problem;
        }

        var told = parts.Select((part, index) => (part.Problem, Number: Figures.Plain(index + 1))).Where(part => part.Problem is not null).ToList();
        return told.Count == 0 ? null : new Wording(
            string.Concat(told.Select(part => $"第 {part.Number} 份：{part.Problem!.Zh}")), // filtered above
            string.Join(' ', told.Select(part => $"Report {part.Number}: {part.Problem!.En}")));
    }
}
