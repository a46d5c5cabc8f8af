namespace Duheng.Application.Evaluations;

/// <summary>Draws an address so that a phone reads it off paper.</summary>
public interface IAddressPicture
{
    /// <summary>The same address, the same bytes.</summary>
    ReadOnlyMemory<byte> Png(string address);
}
