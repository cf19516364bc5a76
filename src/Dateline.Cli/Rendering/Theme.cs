using Dateline.Core.Articles;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>The colours: the terminal's own sixteen, so that they suit whatever background a person has chosen.</summary>
internal static class Theme
{
    public static Style Plain { get; } = Style.Plain;

    public static Style Title { get; } = new(Color.Blue, decoration: Decoration.Bold);

    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    public static Style Faint { get; } = new(Color.Grey);

    public static Style Match { get; } = new(Color.Yellow, decoration: Decoration.Bold);

    public static Style Count { get; } = new(Color.Grey);

    public static Style Selected { get; } = new(Color.Green, decoration: Decoration.Bold);

    public static Style Excluded { get; } = new(Color.Red, decoration: Decoration.Strikethrough);

    public static Style Warning { get; } = new(Color.Yellow);

    public static Style Error { get; } = new(Color.Red, decoration: Decoration.Bold);

    public static Style Good { get; } = new(Color.Green);

    /// <summary>True where colours can be seen; elsewhere marks have to be characters.</summary>
    public static bool IsVisible(RenderOptions options) => options.Ansi && options.ColorSystem != ColorSystem.NoColors;

    public static Style Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => new Style(Color.Teal),
        EntityKind.Organisation => new Style(Color.Purple),
        EntityKind.Location => new Style(Color.Green),
        EntityKind.Date => new Style(Color.Olive),
        _ => Plain,
    };
}
