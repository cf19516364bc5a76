using Dateline.Core.Articles;

namespace Dateline.Training.Evaluation;

/// <summary>A name that annotators marked.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Kind">Person, organisation or location.</param>
/// <param name="Value">The canonical value, where the corpus gives it.</param>
internal readonly record struct GoldName(int Start, int Length, EntityKind Kind, string? Value = null)
{
    /// <summary>Offset behind the last UTF-16 code unit.</summary>
    public int End => Start + Length;
}
