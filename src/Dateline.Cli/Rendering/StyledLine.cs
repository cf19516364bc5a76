using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>One line of segments that are laid out already, whose blanks stay.</summary>
internal sealed class StyledLine(params Segment[] segments) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => segments;
}
