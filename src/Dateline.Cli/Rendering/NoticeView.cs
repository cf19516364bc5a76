using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>A remark that a person should see but that is no error.</summary>
internal static class NoticeView
{
    private const string Label = "note:";

    public static IRenderable Of(string notice) =>
        new Hanging(Label, Theme.Warning, Label.Length + 1, new StyledText(SafeText.Line(notice)));
}
