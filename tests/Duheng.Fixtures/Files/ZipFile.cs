using System.Text;
using Duheng.Fixtures.Forms;

namespace Duheng.Fixtures.Files;

/// <summary>An archive as units hand it in: the report in a folder, beside a note that is no report.</summary>
internal sealed class ZipFile : IFormFile
{
    public string Id => "zip";

    public string Extension => ".zip";

    public PlaceGrain Grain => PlaceGrain.Cell;

    public byte[] Write(FormPage page, Dice dice) => StoredZip.Write(
        ("报送材料/报送说明.txt", Encoding.UTF8.GetBytes("各科室：请于3月10日前报送材料，联系人见通知。\n")),
        ("报送材料/自评报告.docx", new DocxFile().Write(page, dice)));
}
