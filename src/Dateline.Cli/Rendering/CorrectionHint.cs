using Dateline.Core.Text;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>How a person corrects what was recognised.</summary>
internal static class CorrectionHint
{
    /// <summary>Renders the hint.</summary>
    /// <param name="gazetteer">The absolute path of the user's gazetteer.</param>
    /// <param name="folder">The working folder.</param>
    public static IRenderable Of(string gazetteer, string folder) => NoticeView.Of(
        $"To correct a name for good, write it into {FilePath.From(folder, gazetteer)}: person, organisation, location or never, then a tab " +
        "and the name, and where its value is another, a tab and the value. 'dateline rebuild' applies it to the index.");
}
