using System.Text;
using Dateline.Core.Articles;

namespace Dateline.Tests.Entities;

/// <summary>
/// A text in which names are marked: <c>[P Jane Okoro]</c>, <c>[O World Bank]</c>, <c>[L Kyiv]</c>, <c>[D Ukrainian]</c> for
/// a demonym.
/// </summary>
internal static class MarkedText
{
    /// <summary>The text without its marks.</summary>
    public static string Plain(string marked)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '[')
            {
                i += 2;
            }
            else if (marked[i] != ']')
            {
                plain.Append(marked[i]);
            }
        }

        return plain.ToString();
    }

    /// <summary>The text with a mark around each name that was found in it.</summary>
    public static string Mark(string text, IEnumerable<Mention> mentions)
    {
        var marked = new StringBuilder();
        var end = 0;
        foreach (var mention in mentions.Where(mention => mention.Kind != EntityKind.Date))
        {
            marked.Append(text, end, mention.Start - end).Append('[').Append(Letter(mention)).Append(' ').Append(mention.Text).Append(']');
            end = mention.Start + mention.Length;
        }

        return marked.Append(text, end, text.Length - end).ToString();
    }

    private static char Letter(Mention mention) => mention.Demonym ? 'D' : mention.Kind.ToString()[0];
}
