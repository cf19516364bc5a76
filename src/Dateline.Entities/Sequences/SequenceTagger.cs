using Dateline.Entities.Tagging;

namespace Dateline.Entities.Sequences;

/// <summary>
/// Finds names by a linear chain of labels whose weights were learnt from annotated news: forms and shapes of a word and its neighbours,
/// word clusters, the gazetteer, the lexicon, and how the article uses the word elsewhere.
/// </summary>
/// <param name="model">What was learnt.</param>
internal sealed class SequenceTagger(TaggerModel model) : INameTagger
{
    /// <summary>Changes whenever the features or what is made of the labels change.</summary>
    private const string Features = "chain-2";

    private static readonly Lazy<SequenceTagger> Shipped = new(() => new SequenceTagger(TaggerModel.Default));

    private readonly WorkingMemory<SequenceReader> _readers = new(() => new SequenceReader(model));

    /// <summary>The tagger with the model that ships with the product.</summary>
    public static SequenceTagger Default => Shipped.Value;

    /// <inheritdoc/>
    public string Version { get; } = $"{Features}-{model.Version}";

    /// <inheritdoc/>
    public List<TaggedName> Tag(TaggingText text)
    {
        var reader = _readers.Take();
        var names = reader.Read(text);
        _readers.Return(reader, text);
        return Demonyms.AddTo(names, text);
    }
}
