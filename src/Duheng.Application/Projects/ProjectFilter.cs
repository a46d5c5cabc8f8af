using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Projects;

/// <summary>What a list of projects shows, as it stands in its address.</summary>
public sealed record ProjectFilter
{
    public int Year { get; init; }

    /// <summary>Any part of a name, a code or an organisation's name; each word has to be found.</summary>
    public string? Text { get; init; }

    /// <summary>The head of a branch of organisations.</summary>
    public long? OrganisationId { get; init; }

    public DocumentState? Targets { get; init; }

    public DocumentState? Evaluation { get; init; }

    /// <summary>Whether the self-evaluation has left its unit (已报), or has not.</summary>
    public bool? IsHanded { get; init; }

    public DocumentState? Review { get; init; }

    /// <summary>Only those with findings that stop the submission.</summary>
    public bool Blocked { get; init; }

    /// <summary>Only those whose budget change waits for an answer.</summary>
    public bool AsksAdjustment { get; init; }

    /// <summary>green, yellow, red.</summary>
    public string? Lamp { get; init; }

    public ProjectOrder Order { get; init; } = ProjectOrder.Code;

    public bool Descending { get; init; }

    public int Page { get; init; } = 1;

    public int PageRows { get; init; } = 50;

    /// <summary>The row that the page before ended with, by the id of its year: far pages come as fast as near ones. The page's number is then only shown.</summary>
    public long? After { get; init; }

    /// <summary>The row that the page behind begins with.</summary>
    public long? Before { get; init; }
}
