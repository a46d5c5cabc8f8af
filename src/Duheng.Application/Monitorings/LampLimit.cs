namespace Duheng.Application.Monitorings;

/// <summary>From which percentage on a lamp is green, and from which on it is at least yellow.</summary>
public sealed record LampLimit(decimal Green, decimal Yellow)
{
    public Lamp Of(decimal percent) => percent >= Green ? Lamp.Green : percent >= Yellow ? Lamp.Yellow : Lamp.Red;
}
