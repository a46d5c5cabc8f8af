using Duheng.Domain.Reports;

namespace Duheng.Application.Json;

/// <summary>Chooses one of two wordings.</summary>
public static class Languages
{
    public static string Pick(this Language language, string zh, string en) => language == Language.Zh ? zh : en;

    public static string Pick(this Language language, Wording wording) => language.Pick(wording.Zh, wording.En);
}
