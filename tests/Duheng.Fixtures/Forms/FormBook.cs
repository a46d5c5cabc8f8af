namespace Duheng.Fixtures.Forms;

/// <summary>Every form.</summary>
public static class FormBook
{
    public static IReadOnlyList<IForm> All { get; } =
    [
        .. from type in typeof(FormBook).Assembly.GetTypes()
           where type is { IsClass: true, IsAbstract: false } && typeof(IForm).IsAssignableFrom(type)
           let form = (IForm)Activator.CreateInstance(type)! // each has a constructor without parameters
           orderby form.Id
           select form,
    ];

    public static IForm Named(string id) => All.Single(form => form.Id == id);
}
