using System.Reflection;

namespace Duheng.Application.Caching;

/// <summary>How the values of one immutable type are taken apart and made again: by its constructor and its init properties.</summary>
internal sealed class ValuePlan
{
    private readonly ConstructorInvoker constructor;
    private readonly MethodInvoker[] getters;
    private readonly MethodInvoker[] setters;
    private readonly int parameters;

    public ValuePlan(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public);
        var found = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(one => one.GetParameters().All(argument => argument.ParameterType != type && Array.Exists(properties, property => Same(property, argument))))
            .MaxBy(one => one.GetParameters().Length)
            ?? throw new InvalidOperationException($"{type} cannot be kept: no constructor takes its properties.");
        var arguments = found.GetParameters();
        var ordered = arguments.Select(argument => Array.Find(properties, property => Same(property, argument))!) // chosen so
            .Concat(properties.Where(property => property.SetMethod is not null && !Array.Exists(arguments, argument => Same(property, argument))).OrderBy(property => property.Name, StringComparer.Ordinal))
            .ToList();
        constructor = ConstructorInvoker.Create(found);
        parameters = arguments.Length;
        Members = [.. ordered.Select(property => ValueShape.Of(property.PropertyType))];
        getters = [.. ordered.Select(property => MethodInvoker.Create(property.GetMethod!))]; // all are public properties
        setters = [.. ordered.Skip(parameters).Select(property => MethodInvoker.Create(property.SetMethod!))]; // chosen by having one
    }

    /// <summary>The shapes of the members in their order.</summary>
    public IReadOnlyList<ValueShape> Members { get; }

    private static bool Same(PropertyInfo property, ParameterInfo argument) => string.Equals(property.Name, argument.Name, StringComparison.OrdinalIgnoreCase);

    public object? Read(object value, int member) => getters[member].Invoke(value);

    public object Make(object?[] members)
    {
        var made = constructor.Invoke(members.AsSpan(0, parameters));
        for (var index = 0; index < setters.Length; index++)
        {
            setters[index].Invoke(made, members[parameters + index]);
        }

        return made;
    }
}
