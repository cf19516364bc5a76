using Dateline.Core.Text;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Names;

namespace Dateline.Entities.Aliases;

/// <summary>Tells whether two given names can be one person's, for the whole archive: more strictly than within an article.</summary>
internal static class GivenNames
{
    /// <summary>
    /// True when one is the short form of the other (Steve, Steven; Bill, William), or both are spellings of one name of another
    /// script (Dmitry, Dmitri). Names of equal rank that share a short form (Albert and Alfred), or that differ in a letter (Jon and
    /// John), are two.
    /// </summary>
    /// <param name="left">One name in <see cref="Letters"/>.</param>
    /// <param name="right">The other.</param>
    public static bool AreForms(string left, string right)
    {
        var (leftKey, rightKey) = (NameKey.Of(left), NameKey.Of(right));
        return Nicknames.Default.IsShortFor(leftKey, rightKey) || Nicknames.Default.IsShortFor(rightKey, leftKey)
            ? IsMoreThanASpelling(left, right) || Transliteration.AreAlike(left, right)
            : Nicknames.Default.AreForms(leftKey, rightKey) && Transliteration.AreAlike(left, right);
    }

    private static bool IsMoreThanASpelling(string left, string right) =>
        left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal) ||
        NearestName.Distance(left, right) > 1;
}
