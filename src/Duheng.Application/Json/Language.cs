namespace Duheng.Application.Json;

/// <summary>The language of messages.</summary>
public enum Language
{
    /// <summary>中文.</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}
