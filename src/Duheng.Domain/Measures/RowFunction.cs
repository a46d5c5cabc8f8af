using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>A function over one entry (行函数). A new one is a class in <c>Functions</c>; it is found there.</summary>
public abstract class RowFunction
{
    private protected RowFunction(string name, string englishName) => (Name, EnglishName) = (name, englishName);

    public string Name { get; }

    public string EnglishName { get; }

    /// <summary>How it is called, for messages: 小时(起, 止, 减 时段).</summary>
    public abstract string Usage { get; }

    /// <summary>Every function, by name.</summary>
    public static IReadOnlyList<RowFunction> All { get; } =
    [
        .. typeof(RowFunction).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(RowFunction)) && !type.IsAbstract)
            .Select(type => (RowFunction)Activator.CreateInstance(type)!) // null only for Nullable<T>
            .OrderBy(function => function.Name, StringComparer.Ordinal),
    ];

    /// <summary>By its Chinese or its English name; null when there is none.</summary>
    public static RowFunction? Find(string name) =>
        All.FirstOrDefault(function => function.Name == name || function.EnglishName.Equals(name, StringComparison.OrdinalIgnoreCase));

    public override string ToString() => Name;

    /// <summary>The type of the outcome; an error where an argument does not fit.</summary>
    internal abstract ExpressionType Check(RowCall call);

    /// <summary>Of arguments none of which is blank; null when there is nothing to tell.</summary>
    /// <param name="less">Null when none was given or it is blank: then nothing is taken off.</param>
    internal abstract RegisterValue? Evaluate(IReadOnlyList<RegisterValue> arguments, IReadOnlyList<Interval>? less, WorkingTime workingTime);
}
