using Dateline.Core.Articles;
using Dateline.Entities.Models;
using Dateline.Entities.Sequences;
using Dateline.Entities.Tagging;
using Dateline.Entities.Tokens;
using Dateline.Onnx.Inference;
using Dateline.Onnx.Labels;
using Dateline.Onnx.Subwords;

namespace Dateline.Onnx;

/// <summary>
/// Finds names by a user's own model: any token classifier in ONNX form whose labels name people, organisations and places,
/// such as BERT or RoBERTa trained on CoNLL 2003 or OntoNotes.
/// </summary>
/// <remarks>
/// The model reads the article sentence by sentence, as such models are trained. A token takes the label of its first subword.
/// Demonyms, and headlines for which case is no evidence, are left to the product's own tagger where the model finds nothing; datelines always.
/// Thread-safe. Deterministic on one machine; on another kind of processor the last digits of the model's numbers, and with
/// them a label that is nearly undecided, may differ.
/// </remarks>
public sealed class OnnxTagger : INameTagger, IDisposable
{
    private readonly ModelSession _session;
    private readonly SubwordEncoder _encoder;
    private readonly bool _addsPrefixSpace;

    private OnnxTagger(ModelSession session, SubwordEncoder encoder, ModelConfig config, string version)
    {
        _session = session;
        _encoder = encoder;
        _addsPrefixSpace = config.AddsPrefixSpace;
        Version = version;
    }

    /// <inheritdoc/>
    public string Version { get; }

    /// <summary>Loads a model.</summary>
    /// <param name="folder">
    /// The folder with <c>model.onnx</c>, <c>config.json</c> and the vocabulary; see <see cref="ModelRuntime.Load"/>, which calls
    /// this.
    /// </param>
    /// <exception cref="ModelException">A file is missing or does not fit.</exception>
    public static OnnxTagger Load(string folder)
    {
        var files = ModelFolder.Open(folder);
        var config = ModelConfig.Read(files);
        var encoder = VocabularyReader.Read(files, config);
        var longest = Math.Min(config.LongestSequence, config.Positions - encoder.UnusedPositions);
        var session = ModelSession.Open(files.Model, config.Labels, encoder, longest);
        return new OnnxTagger(session, encoder, config, $"onnx-{files.Fingerprint()}-{SequenceTagger.Default.Version}");
    }

    /// <inheritdoc/>
    List<TaggedName> INameTagger.Tag(TaggingText text)
    {
        var encoded = new EncodedText(text, _encoder, _addsPrefixSpace, _session.Capacity);
        var readings = new LabelReading[text.Tokens.Length];
        _session.Read(encoded, readings);
        var spans = new List<LabelledSpan>();
        foreach (var sentence in encoded.Sentences)
        {
            LabelDecoder.Decode(readings.AsSpan(sentence.First, sentence.Count), sentence.First, spans);
        }

        return HeadlineSupplement.Complete(text, [.. spans.Where(span => HasWord(text, span)).Select(span => NameOf(text, span))]);
    }

    /// <summary>Frees the model. No article may be under way.</summary>
    public void Dispose() => _session.Dispose();

    private static TaggedName NameOf(TaggingText text, LabelledSpan span)
    {
        var known = text.Gazetteer.Find(text.SpanOf(span.First, span.End));
        var isDemonym = span.Kind == EntityKind.Location && KnownNames.IsDemonym(text, known);
        var percent = (int)Math.Floor(span.Probability * 100);
        return new TaggedName(span.First, span.End, span.Kind, isDemonym, known, $"the model is {percent} % sure");
    }

    /// <summary>A model that is unsure labels marks too.</summary>
    private static bool HasWord(TaggingText text, LabelledSpan span)
    {
        for (var i = span.First; i < span.End; i++)
        {
            if (text.TokenAt(i).Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address)
            {
                return true;
            }
        }

        return false;
    }
}
