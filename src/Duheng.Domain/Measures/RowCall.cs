namespace Duheng.Domain.Measures;

/// <summary>A call as it was typed, for the function to check.</summary>
/// <param name="Column">Of the name.</param>
internal sealed record RowCall(RowFunction Function, int Column, IReadOnlyList<(RowNode Node, int Column)> Arguments, (RowNode Node, int Column)? Less)
{
    /// <summary>So many arguments, and intervals to take off only where the function does.</summary>
    public void Takes(int arguments, bool takesLess)
    {
        if (Arguments.Count != arguments)
        {
            throw new LanguageException(
                Arguments.Count > arguments ? Arguments[arguments].Column : Column,
                $"“{Function.Name}”要 {Quantities.Figures.Plain(arguments)} 个参数，这里有 {Quantities.Figures.Plain(Arguments.Count)} 个：请写成 {Function.Usage}。");
        }

        if (Less is { } less && !takesLess)
        {
            throw new LanguageException(less.Column, $"“{Function.Name}”没有可减的时段：请写成 {Function.Usage}。");
        }

        if (Less is { } intervals && intervals.Node.Type.Kind != ValueKind.Intervals)
        {
            throw new LanguageException(intervals.Column, $"“减”后面应当是时段，这里是{intervals.Node.Type}：请换成时段列。");
        }
    }

    public void Wants(int argument, Func<ExpressionType, bool> fits, string wanted)
    {
        var (node, column) = Arguments[argument];
        if (!fits(node.Type))
        {
            throw new LanguageException(column, $"“{Function.Name}”的第 {Quantities.Figures.Plain(argument + 1)} 个参数应当是{wanted}，这里是{node.Type}：请写成 {Function.Usage}。");
        }
    }
}
