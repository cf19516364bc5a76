using Dateline.Core.Articles;

namespace Dateline.Entities.Sequences;

/// <summary>
/// The labels of the tagger in the BILOU scheme (Ratinov and Roth 2009): outside, and for each kind the beginning, inside and last
/// token of a name and the one token of a short name.
/// </summary>
internal static class TagSet
{
    /// <summary>Number of labels.</summary>
    public const int Count = 13;

    /// <summary>The label of a token outside every name.</summary>
    public const int Outside = 0;

    /// <summary>Number of kinds of entities.</summary>
    public const int Kinds = 3;

    /// <summary>The kinds, in the order of their labels.</summary>
    public static IReadOnlyList<EntityKind> EntityKinds { get; } = [EntityKind.Person, EntityKind.Organisation, EntityKind.Location];

    /// <summary>Index of a kind in <see cref="EntityKinds"/>; -1 for dates, which have no label.</summary>
    public static int IndexOf(EntityKind kind)
    {
        for (var i = 0; i < Kinds; i++)
        {
            if (EntityKinds[i] == kind)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The label of a token in a name.</summary>
    /// <param name="kind">Index in <see cref="EntityKinds"/>.</param>
    /// <param name="isFirst">True for the first token of the name.</param>
    /// <param name="isLast">True for the last token of the name.</param>
    public static int Label(int kind, bool isFirst, bool isLast) => (4 * kind) + (isFirst, isLast) switch
    {
        (true, false) => 1,
        (false, false) => 2,
        (false, true) => 3,
        (true, true) => 4,
    };

    /// <summary>Index of the kind of a label in <see cref="EntityKinds"/>; the label is not <see cref="Outside"/>.</summary>
    public static int Kind(int label) => (label - 1) / 4;

    /// <summary>True when a name begins at a token of this label.</summary>
    public static bool Begins(int label) => label != Outside && ((label - 1) % 4) is 0 or 3;

    /// <summary>True when a name ends at a token of this label.</summary>
    public static bool Ends(int label) => label != Outside && ((label - 1) % 4) is 2 or 3;

    /// <summary>True when the second label can follow the first.</summary>
    public static bool CanFollow(int first, int second)
    {
        var isOpen = first != Outside && !Ends(first);
        return isOpen
            ? second != Outside && !Begins(second) && Kind(first) == Kind(second)
            : second == Outside || Begins(second);
    }
}
