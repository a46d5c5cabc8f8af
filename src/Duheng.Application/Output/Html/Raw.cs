namespace Duheng.Application.Output.Html;

/// <summary>Markup that we wrote ourselves. Everything else is escaped.</summary>
internal readonly record struct Raw(string Html)
{
    public static readonly Raw None = new(string.Empty);
}
