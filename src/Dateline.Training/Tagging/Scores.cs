using System.Globalization;
using Dateline.Entities.Sequences;
using Dateline.Training.Evaluation;

namespace Dateline.Training.Tagging;

/// <summary>Exact-match counts of labelled names (CoNLL's rule): a name is right when its first and last token and its kind are.</summary>
internal sealed class Scores
{
    private readonly Score[] _kinds = [.. Enumerable.Range(0, TagSet.Kinds).Select(_ => new Score())];

    /// <summary>Compares the labels of one sentence.</summary>
    public void Add(ReadOnlySpan<byte> gold, ReadOnlySpan<byte> found)
    {
        for (var i = 0; i < gold.Length; i++)
        {
            var goldEnd = TagSet.Begins(gold[i]) ? End(gold, i) : -1;
            var foundEnd = TagSet.Begins(found[i]) ? End(found, i) : -1;
            if (goldEnd >= 0)
            {
                _kinds[TagSet.Kind(gold[i])].Gold++;
            }

            if (foundEnd >= 0)
            {
                _kinds[TagSet.Kind(found[i])].Found++;
            }

            if (goldEnd >= 0 && goldEnd == foundEnd && TagSet.Kind(gold[i]) == TagSet.Kind(found[i]))
            {
                _kinds[TagSet.Kind(gold[i])].Right++;
            }
        }
    }

    /// <summary>Precision, recall and F1 over all kinds, and the F1 of each.</summary>
    public override string ToString()
    {
        var all = new Score();
        foreach (var kind in _kinds)
        {
            all.Add(kind);
        }

        var kinds = string.Join(", ", TagSet.EntityKinds.Zip(_kinds, (kind, score) =>
            string.Create(CultureInfo.InvariantCulture, $"{kind} {score.F1:0.000}")));
        return string.Create(CultureInfo.InvariantCulture, $"P {all.Precision:0.000} R {all.Recall:0.000} F1 {all.F1:0.000} ({kinds})");
    }

    private static int End(ReadOnlySpan<byte> labels, int start)
    {
        var end = start;
        while (end < labels.Length && !TagSet.Ends(labels[end]))
        {
            end++;
        }

        return end;
    }
}
