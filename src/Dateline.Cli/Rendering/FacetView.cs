using Dateline.Core.Results;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>One facet: its name, and its values with their counts before them; places and dates as a tree.</summary>
/// <param name="facet">The facet.</param>
/// <param name="maxValues">Values shown at the most, from the top; chosen ones are shown wherever they stand.</param>
internal sealed class FacetView(FacetResult facet, int maxValues = int.MaxValue) : Renderable
{
    private const int IndentPerLevel = 2;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        ((IRenderable)new Stack(Lines())).Render(options, maxWidth);

    private IEnumerable<IRenderable> Lines()
    {
        yield return new StyledText(FacetTitles.Of(facet.Kind), Theme.Heading)
            .Append($" ({Words.Number(facet.TotalValues)})", Theme.Faint);
        var width = facet.Values.Select(value => value.Count).Append(facet.Missing).Max(count => Words.Number(count).Length);
        var nodes = FacetTree.Of(facet).Where((node, i) => i < maxValues || node.Value.Status != FacetStatus.Available).ToList();
        foreach (var node in nodes)
        {
            yield return Row(node, width);
        }

        var unlisted = facet.TotalValues - nodes.Count(node => node.Value.Count > 0);
        if (unlisted > 0)
        {
            yield return Footer("", width, $"and {Words.Number(unlisted)} more");
        }

        if (facet.Missing > 0)
        {
            yield return Footer($"  {Words.Number(facet.Missing).PadLeft(width)}", width, "none");
        }
    }

    private static Hanging Footer(string count, int width, string text) =>
        new(count, Theme.Count, width + 3, new StyledText(text, Theme.Faint));

    private static Hanging Row(FacetNode node, int width)
    {
        var (mark, style) = node.Value.Status switch
        {
            FacetStatus.Selected => ("✓", Theme.Selected),
            FacetStatus.Excluded => ("✗", Theme.Excluded),
            _ => (" ", Theme.Plain),
        };
        var label = new Hanging("", Theme.Plain, IndentPerLevel * node.Depth, new StyledText(SafeText.Line(node.Label), style));
        return new Hanging($"{mark} {Words.Number(node.Value.Count).PadLeft(width)}", Theme.Count, width + 3, label);
    }
}
