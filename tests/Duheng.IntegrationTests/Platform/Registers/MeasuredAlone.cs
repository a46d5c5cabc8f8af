namespace Duheng.IntegrationTests.Platform.Registers;

/// <summary>Tests that measure time run by themselves: what runs beside them would be measured as well.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class MeasuredAlone
{
    public const string Name = "measured alone";
}
