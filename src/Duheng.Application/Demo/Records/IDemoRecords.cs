namespace Duheng.Application.Demo.Records;

/// <summary>A year of records of one project of the demo, made so that what its report claims comes out of them (佐证记录).</summary>
internal interface IDemoRecords
{
    /// <summary>Name of the project.</summary>
    string Project { get; }

    /// <summary>In the order in which they refer to each other.</summary>
    IEnumerable<DemoRegister> Write(DemoDice dice);
}
