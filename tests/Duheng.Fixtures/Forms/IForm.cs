namespace Duheng.Fixtures.Forms;

/// <summary>One layout that reports come in; found by a scan. It is written from what real forms look like, not from what is recognised.</summary>
public interface IForm
{
    /// <summary>Its short name: cn-2020, yunnan.</summary>
    string Id { get; }

    /// <summary>A report without a fault on this form. The same seed gives the same page, another seed another variant of the form.</summary>
    FormPage Clean(int seed);
}
