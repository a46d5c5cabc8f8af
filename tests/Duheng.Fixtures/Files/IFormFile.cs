using Duheng.Fixtures.Forms;

namespace Duheng.Fixtures.Files;

/// <summary>One kind of file that a filled form arrives in; found by a scan.</summary>
public interface IFormFile
{
    /// <summary>Its short name: docx, xlsx, txt-tab.</summary>
    string Id { get; }

    /// <summary>With its dot.</summary>
    string Extension { get; }

    /// <summary>How exactly a finding in it can be held against the grid of the form.</summary>
    PlaceGrain Grain { get; }

    /// <summary>The dice choose encodings, line ends and the like.</summary>
    byte[] Write(FormPage page, Dice dice);
}
