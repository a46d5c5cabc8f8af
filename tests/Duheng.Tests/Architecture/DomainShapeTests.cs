using System.Reflection;
using Duheng.Domain.Auditing;

namespace Duheng.Tests.Architecture;

/// <summary>What no analyzer checks about the domain.</summary>
public sealed class DomainShapeTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_binary_floating_point()
    {
        var offenders =
            from type in typeof(RuleCatalog).Assembly.GetTypes()
            from member in type.GetMembers(Declared)
            where TypesOf(member).Any(IsBinaryFloatingPoint)
            select $"{type.Name}.{member.Name}";

        Assert.Empty(offenders);
    }

    [Fact]
    public void There_are_rules() => Assert.NotEmpty(RuleCatalog.All);

    [Fact]
    public void Rule_ids_are_unique() =>
        Assert.Distinct(RuleCatalog.Cards.Select(card => card.Id));

    [Fact]
    public void Rule_ids_are_a_family_and_two_digits() =>
        Assert.All(RuleCatalog.Cards, card => Assert.Matches("^(FIN|SCR|IND|DEV|CON|EVD|ADJ|CMP|STA|FMT)-[0-9]{2}$", card.Id));

    [Theory]
    [InlineData("Should"), InlineData("Must"), InlineData("Check"), InlineData("Avoid"), InlineData("Validate")]
    public void Rule_names_state_the_fault_not_the_wish(string word) =>
        Assert.DoesNotContain(RuleCatalog.All.Select(entry => entry.Rule.GetType().Name).Concat(RuleCatalog.Folder.Select(entry => entry.Rule.GetType().Name)), name => name.Contains(word, StringComparison.Ordinal));

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        _ => [], // a property is its accessors
    };

    private static bool IsBinaryFloatingPoint(Type type) =>
        type == typeof(double) || type == typeof(float) || type == typeof(Half)
        || (type.IsGenericType && type.GetGenericArguments().Any(IsBinaryFloatingPoint))
        || (type.HasElementType && IsBinaryFloatingPoint(type.GetElementType()!)); // as HasElementType says
}
