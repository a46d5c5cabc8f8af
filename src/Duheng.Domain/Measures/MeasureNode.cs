using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>An expression over the entries of a period (度量表达式), with its type.</summary>
public abstract record MeasureNode
{
    private MeasureNode(ExpressionType type) => Type = type;

    public ExpressionType Type { get; }

    public sealed record Constant(decimal Value, ValueUnit Unit) : MeasureNode(ExpressionType.Number(Unit));

    /// <param name="Value">What is summed, compared, told apart; the condition of a share. Null for a count.</param>
    /// <param name="Percent">Of a percentile: 90; otherwise null.</param>
    public sealed record Aggregate(AggregateFunction Function, EntrySet Set, RowNode? Value, decimal? Percent)
        : MeasureNode(AggregateTypes.Outcome(Function, Set.Register, Value));

    /// <param name="Agreed">Entries with the downtime that was agreed, and their column; null when nothing was.</param>
    public sealed record Availability(EntrySet Outages, RegisterColumn Column, EntrySet? Agreed, RegisterColumn? AgreedColumn)
        : MeasureNode(ExpressionType.Number(ValueUnit.Percent))
    {
        /// <summary>The reference by which each object is counted by itself (按); null to count all outages together.</summary>
        public RegisterColumn? By { get; init; }

        /// <summary>Where it leads: the register of the objects.</summary>
        public RegisterType? Objects { get; init; }

        /// <summary>The same reference of the agreed downtime; null where that is of all objects.</summary>
        public RegisterColumn? AgreedBy { get; init; }
    }

    /// <summary>Against the year before, in percent.</summary>
    public sealed record Growth(MeasureNode Inner) : MeasureNode(ExpressionType.Number(ValueUnit.Percent));

    /// <param name="Survey">Number of the survey.</param>
    public sealed record Satisfaction(string Survey) : MeasureNode(ExpressionType.Number(ValueUnit.Percent));

    public sealed record Negated(MeasureNode Inner) : MeasureNode(Inner.Type);

    public sealed record Binary(Operator Operator, MeasureNode Left, MeasureNode Right, ExpressionType Outcome) : MeasureNode(Outcome);
}
