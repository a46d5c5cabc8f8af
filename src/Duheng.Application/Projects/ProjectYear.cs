using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Projects;

/// <summary>A project in one fiscal year (年度项目): what lists show, and where each of its documents stands.</summary>
public sealed record ProjectYear
{
    /// <summary>States of a self-evaluation that has left its unit (已报).</summary>
    public static readonly IReadOnlyList<DocumentState> HandedStates = [DocumentState.WithDepartment, DocumentState.Passed];

    /// <summary>Of the project's year: what addresses name.</summary>
    public long Id { get; init; }

    public long ProjectId { get; init; }

    public string Code { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    /// <summary>其他运转类, 特定目标类.</summary>
    public string Kind { get; init; } = string.Empty;

    public int FirstYear { get; init; }

    public int LastYear { get; init; }

    public string Manager { get; init; } = string.Empty;

    /// <summary>Of the project's record, which all its years share.</summary>
    public long ProjectVersion { get; init; }

    public int Year { get; init; }

    public long OrganisationId { get; init; }

    public string Organisation { get; init; } = string.Empty;

    /// <summary>Of its organisation: rights are asked with it.</summary>
    public string Path { get; init; } = string.Empty;

    /// <summary>The organisation above: 主管部门.</summary>
    public string? Department { get; init; }

    public DocumentState Targets { get; init; }

    public DocumentState Monitoring { get; init; }

    public DocumentState Evaluation { get; init; }

    public DocumentState Review { get; init; }

    public DocumentState Publication { get; init; }

    /// <summary>A changed budget waits for an answer about the targets.</summary>
    public bool AsksAdjustment { get; init; }

    /// <summary>The worst lamp of the last monitoring: green, yellow, red; null before the first.</summary>
    public string? Lamp { get; init; }

    public Money Initial { get; init; }

    public Money Annual { get; init; }

    public Money Received { get; init; }

    public Money Executed { get; init; }

    /// <summary>What the unit states, in hundredths of a point; as are the next three.</summary>
    public long? StatedCenti { get; init; }

    public long? LowCenti { get; init; }

    public long? HighCenti { get; init; }

    public long? ReviewedCenti { get; init; }

    public string? Grade { get; init; }

    public int Blockers { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    /// <summary>Weight, in hundredths of a point, that rests on records; the next on documents.</summary>
    public long RecordsCenti { get; init; }

    public long DocumentsCenti { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Counts up with every change: who saves with an older one is told.</summary>
    public long Version { get; init; }

    /// <summary>已报: the self-evaluation is with the department or has passed.</summary>
    public bool IsHanded => HandedStates.Contains(Evaluation);

    public DocumentState StateOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Targets => Targets,
        DocumentKind.Monitoring => Monitoring,
        DocumentKind.Evaluation => Evaluation,
        DocumentKind.Review => Review,
        DocumentKind.Publication => Publication,
        DocumentKind.Rectification => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A project may have many: ask the rectification itself."),
    };
}
