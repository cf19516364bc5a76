namespace Dateline.Entities.Tagging;

/// <summary>Why a name is of a kind.</summary>
/// <param name="Points">How much it counts.</param>
/// <param name="Reason">The reason in words for a person.</param>
/// <param name="Detail">The words of the text that it rests on; null when there are none in particular.</param>
internal readonly record struct Evidence(float Points, string Reason, string? Detail)
{
    /// <inheritdoc/>
    public override string ToString() => Detail is null ? Reason : $"{Reason} \u201C{Detail}\u201D";
}
