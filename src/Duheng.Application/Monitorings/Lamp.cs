namespace Duheng.Application.Monitorings;

/// <summary>How money or an indicator stands (红黄绿灯), worst last, so that they compare.</summary>
public enum Lamp
{
    /// <summary>绿灯: as planned.</summary>
    Green,

    /// <summary>黄灯: behind, and still to be caught up with.</summary>
    Yellow,

    /// <summary>红灯: seriously behind, or out of reach.</summary>
    Red,
}
