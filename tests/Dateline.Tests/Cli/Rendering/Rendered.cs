using Spectre.Console.Rendering;
using Spectre.Console.Testing;

namespace Dateline.Tests.Cli.Rendering;

/// <summary>What a person without colours sees.</summary>
internal static class Rendered
{
    public static string[] Lines(IRenderable view, int width = 80)
    {
        using var console = new TestConsole().Width(width).SupportsAnsi(false);
        console.Write(view);
        return console.Output.TrimEnd('\n').Split('\n');
    }

    public static string Coloured(IRenderable view, int width = 80)
    {
        using var console = new TestConsole().Width(width).EmitAnsiSequences();
        console.Write(view);
        return console.Output;
    }
}
