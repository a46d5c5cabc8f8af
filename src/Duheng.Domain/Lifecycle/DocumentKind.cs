namespace Duheng.Domain.Lifecycle;

/// <summary>The things of a project's year that go from hand to hand (办理事项).</summary>
public enum DocumentKind
{
    /// <summary>绩效目标.</summary>
    Targets,

    /// <summary>运行监控.</summary>
    Monitoring,

    /// <summary>单位自评.</summary>
    Evaluation,

    /// <summary>复核.</summary>
    Review,

    /// <summary>整改.</summary>
    Rectification,

    /// <summary>公开.</summary>
    Publication,
}
