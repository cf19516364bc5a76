using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>Articles, rate, and time left, beside a progress bar.</summary>
/// <param name="latest">The progress to show.</param>
internal sealed class IndexProgressColumn(LatestProgress latest) : ProgressColumn
{
    protected override bool NoWrap => true;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(latest.Value is { } progress ? ProgressWords.Of(progress) : "");
}
