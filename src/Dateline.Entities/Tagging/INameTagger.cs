namespace Dateline.Entities.Tagging;

/// <summary>
/// Finds the people, organisations and places that an article names: the seam between the rules and models of any kind.
/// Implementations are deterministic, and safe for use by several threads at once.
/// </summary>
/// <remarks>
/// Public so that a tagger can be handed to <see cref="EntityRecogniser.Load"/>; what it works on is the product's own, so that
/// taggers are made within the product.
/// </remarks>
public interface INameTagger
{
    /// <summary>
    /// A short name and version, without blanks: changes whenever the tagger may find something otherwise. Part of
    /// <see cref="EntityRecogniser.Version"/>.
    /// </summary>
    string Version { get; }

    /// <summary>
    /// Finds the names of an article, in text order and without overlap; demonyms among them. The dateline is left out: its place is
    /// known from the article.
    /// </summary>
    /// <param name="text">The article, cut into tokens and sentences.</param>
    internal List<TaggedName> Tag(TaggingText text);
}
