using System.Text;
using Dateline.Core.Text;

namespace Dateline.Entities.Aliases;

/// <summary>The letters and digits of a name, by which spellings are compared.</summary>
internal static class Letters
{
    /// <summary>In lower case, without accents, blanks and punctuation: <c>Il-sung</c> is <c>ilsung</c>.</summary>
    public static string Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in Folding.Fold(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(c);
            }
        }

        return letters.ToString();
    }
}
