using Duheng.Application.Evaluations;
using QRCoder;

namespace Duheng.Web.Parts;

/// <summary>QR codes for paper, as those on the screen are.</summary>
internal sealed class AddressPicture : IAddressPicture
{
    private const int PixelsPerModule = 8;

    public ReadOnlyMemory<byte> Png(string address)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        return picture.GetGraphic(PixelsPerModule);
    }
}
