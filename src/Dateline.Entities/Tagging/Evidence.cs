namespace Dateline.Entities.Tagging;

/// <summary>Why a name is of a kind.</summary>
/// <param name="Points">How much it counts.</param>
/// <param name="Reason">The reason in words for a person.</param>
/// <param name="First">Index of the first token that it rests on.</param>
/// <param name="End">Index after the last; not more than <paramref name="First"/> when it rests on none in particular.</param>
/// <param name="IsElsewhere">True when it comes from another mention of the name.</param>
internal readonly record struct Evidence(float Points, string Reason, int First, int End, bool IsElsewhere)
{
    /// <summary>The sentence that a person reads.</summary>
    public string Describe(TaggingText text)
    {
        var reason = First < End ? $"{Reason} \u201C{text.Between(First, End)}\u201D" : Reason;
        return IsElsewhere ? $"{reason} (elsewhere in the article)" : reason;
    }
}
