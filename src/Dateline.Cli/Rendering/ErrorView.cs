using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>An error in a sentence.</summary>
internal static class ErrorView
{
    private const string Label = "error:";

    public static IRenderable Of(string message) =>
        new Hanging(Label, Theme.Error, Label.Length + 1, new StyledText(SafeText.Lines(message)));
}
