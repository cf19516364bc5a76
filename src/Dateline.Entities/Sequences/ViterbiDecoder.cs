namespace Dateline.Entities.Sequences;

/// <summary>Labels sentences by a written model. Reused from sentence to sentence; not for two threads at once.</summary>
internal sealed class ViterbiDecoder
{
    private readonly LabelPath _path = new();
    private readonly uint[] _features = new uint[FeatureExtractor.MaxFeatures];
    private readonly float[] _emission = new float[TagSet.Count];

    /// <summary>Labels a sentence.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="article">The article, with the evidence collected.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="labels">Takes a label per token of the sentence.</param>
    public void Decode(TaggerModel model, ArticleFacts article, SentenceFacts sentence, Span<byte> labels)
    {
        _path.Begin(labels.Length);
        for (var i = 0; i < labels.Length; i++)
        {
            var count = FeatureExtractor.Extract(article, sentence.Start + i, sentence, _features);
            model.Score(_features.AsSpan(0, count), _emission);
            _path.Add(_emission, model.Transitions);
        }

        _path.Trace(labels);
    }
}
