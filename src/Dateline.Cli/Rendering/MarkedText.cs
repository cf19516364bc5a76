using Dateline.Core.Articles;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>A stretch of an article's text with its mentions in the colour of their kind, or in «» where there is none.</summary>
/// <param name="text">The whole text that the mentions point into.</param>
/// <param name="start">Where the stretch begins.</param>
/// <param name="end">Where the stretch ends.</param>
/// <param name="mentions">Mentions in text order; those outside the stretch are left out.</param>
/// <param name="style">The style of what is not a mention.</param>
internal sealed class MarkedText(string text, int start, int end, IReadOnlyList<Mention> mentions, Style style) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var marked = new StyledText();
        var at = start;
        foreach (var mention in mentions)
        {
            if (mention.Start < at || mention.Start + mention.Length > end)
            {
                continue;
            }

            Append(marked, at, mention.Start, style);
            at = mention.Start + mention.Length;
            var named = SafeText.Lines(text[mention.Start..at]);
            marked.Append(Theme.IsVisible(options) ? named : $"«{named}»", Theme.Of(mention.Kind));
        }

        Append(marked, at, end, style);
        return ((IRenderable)marked).Render(options, maxWidth);
    }

    private void Append(StyledText marked, int from, int to, Style style) =>
        marked.Append(SafeText.Lines(text[from..to]), style);
}
