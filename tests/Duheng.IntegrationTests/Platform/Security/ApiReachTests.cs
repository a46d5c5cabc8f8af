using System.Buffers.Binary;
using System.Reflection;
using Duheng.Application.Common;
using Duheng.Web;

namespace Duheng.IntegrationTests.Platform.Security;

/// <summary>Whatever a page can do, a program can: each method of a use case that pages call is called below Api too.</summary>
public sealed class ApiReachTests
{
    /// <summary>What stays in the browser, and why.</summary>
    private static readonly Dictionary<string, string> InBrowserOnly = new(StringComparer.Ordinal)
    {
        ["SignIn.ExecuteAsync"] = "a program has a token",
        ["FirstOffice.ExecuteAsync"] = "needs the code from the server's window, once",
        ["FirstOffice.IsOpenAsync"] = "of the same page",
        ["ChangePassword.ExecuteAsync"] = "a token that leaks must not take the account over",
        ["SecondFactor.BeginAsync"] = "likewise",
        ["SecondFactor.ConfirmAsync"] = "likewise",
        ["SecondFactor.SwitchOffAsync"] = "likewise",
        ["FillFromReport.ExecuteAsync"] = "what was ticked on the page; a program saves the same by putEvaluationRow and putChapter",
        ["ImportProjects.Template"] = "a blank workbook; a program sends what it likes",
        ["ExportEntries.Template"] = "likewise",
        ["ListProjects.CountAsync"] = "the list tells its total",
        ["FindPublications.AllAsync"] = "open data is a file at /public/data.json",
    };

    [Fact]
    public void Every_use_case_that_a_page_reaches_has_an_endpoint()
    {
        var (pages, api) = (Called(".Web.Pages", ".Web.Shell", ".Web.Parts"), Called(".Web.Api"));

        Assert.True(pages.Count > 50, $"Only {string.Join(", ", pages)}");
        Assert.Empty(pages.Except(api, StringComparer.Ordinal).Except(InBrowserOnly.Keys, StringComparer.Ordinal));
        Assert.Empty(InBrowserOnly.Keys.Except(pages, StringComparer.Ordinal)); // a reason for something that is gone
    }

    /// <summary>The methods of use cases that are called in namespaces of the server.</summary>
    private static HashSet<string> Called(params string[] namespaces) =>
    [
        .. typeof(DuhengServer).Assembly.GetTypes()
            .Where(type => namespaces.Any(one => type.FullName!.Contains("Duheng" + one, StringComparison.Ordinal))) // types of code have a name
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .SelectMany(Calls)
            .Where(method => method.DeclaringType!.IsAssignableTo(typeof(IUseCase))) // a method of a class
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}"), // likewise
    ];

    /// <summary>Reads the calls out of the compiled code: call and callvirt, with what they name.</summary>
    private static IEnumerable<MethodBase> Calls(MethodInfo method)
    {
        const byte Call = 0x28;
        const byte CallVirtual = 0x6F;
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at + 4 < code.Length; at++)
        {
            if (code[at] is Call or CallVirtual && Resolve(method, BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at + 1))) is { DeclaringType: not null } called)
            {
                yield return called;
            }
        }
    }

    /// <summary>Null where the four bytes are no method: the search does not know where an instruction begins.</summary>
    private static MethodBase? Resolve(MethodInfo method, int token)
    {
        const int MethodDefinition = 0x06;
        const int MemberReference = 0x0A;
        if ((token >> 24) is not (MethodDefinition or MemberReference))
        {
            return null;
        }

        try
        {
            return method.Module.ResolveMethod(token, method.DeclaringType!.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null); // a method of a class
        }
        catch (Exception none) when (none is ArgumentException or BadImageFormatException or MissingMethodException or FileNotFoundException or TypeLoadException)
        {
            return null;
        }
    }
}
