using System.Buffers.Binary;
using System.Security.Cryptography;
using Dateline.Entities.Sequences;

namespace Dateline.Training.Tagging;

/// <summary>Writes trained weights as a <see cref="TaggerModel"/>, in eight bits a weight.</summary>
internal static class ModelWriter
{
    /// <summary>Buckets of the table, so that the file stays under 10 MB.</summary>
    private const int Buckets = 140_000;

    /// <summary>The exponent of the heaviest feature: steps of the lightest are so many times halved.</summary>
    private const int MostExponent = 8;

    /// <summary>The model file.</summary>
    /// <param name="set">The features.</param>
    /// <param name="trainer">The averaged weights.</param>
    /// <param name="clusters">Rows of the word clusters.</param>
    public static byte[] Write(FeatureSet set, PerceptronTrainer trainer, byte[] clusters)
    {
        var content = new byte[TaggerModel.HeaderSize + (TaggerModel.BucketSize * Buckets) + clusters.Length];
        var span = content.AsSpan();
        var scale = Scale(set, trainer);
        BinaryPrimitives.WriteUInt32LittleEndian(span, TaggerModel.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(span[4..], Buckets);
        BinaryPrimitives.WriteInt32LittleEndian(span[8..], clusters.Length / WordClusters.RowSize);
        for (var i = 0; i < trainer.Transitions.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(span[(TaggerModel.TransitionsOffset + (4 * i))..], (int)Math.Round(trainer.Transitions[i] * scale));
        }

        WriteFeatures(set, trainer, scale, span.Slice(TaggerModel.HeaderSize, TaggerModel.BucketSize * Buckets));
        clusters.CopyTo(content, content.Length - clusters.Length);
        SHA256.HashData(span[TaggerModel.TransitionsOffset..])[..sizeof(ulong)].CopyTo(span[TaggerModel.HashOffset..]);
        return content;
    }

    /// <summary>The features that matter most come first; one whose bucket is full by then is left out.</summary>
    private static void WriteFeatures(FeatureSet set, PerceptronTrainer trainer, float scale, Span<byte> table)
    {
        for (var slot = 0; slot < table.Length; slot += TaggerModel.SlotSize)
        {
            WriteKey(table.Slice(slot, TaggerModel.SlotSize), TaggerModel.EmptyKey);
        }

        var used = new byte[Buckets];
        foreach (var feature in ByImportance(set, trainer))
        {
            var hash = set.Hashes[feature];
            var bucket = TaggerModel.BucketOf(hash, Buckets);
            if (used[bucket] == TaggerModel.BucketSlots)
            {
                continue;
            }

            var slot = table.Slice((TaggerModel.BucketSize * bucket) + (TaggerModel.SlotSize * used[bucket]++), TaggerModel.SlotSize);
            var weights = trainer.Weights(feature);
            var exponent = ExponentOf(Heaviest(weights) * scale);
            for (var label = 0; label < weights.Length; label++)
            {
                slot[label] = (byte)(sbyte)MathF.Round(weights[label] * scale / (1 << exponent));
            }

            WriteKey(slot, TaggerModel.KeyOf(hash) | ((uint)exponent << TaggerModel.KeyBits));
        }
    }

    /// <summary>Ordered by what a feature adds to the scores of the training text.</summary>
    private static IEnumerable<int> ByImportance(FeatureSet set, PerceptronTrainer trainer) =>
        Enumerable.Range(0, set.Hashes.Count)
            .Select(feature => (Feature: feature, Weight: Heaviest(trainer.Weights(feature)) * Math.Sqrt(set.Counts[feature])))
            .Where(entry => entry.Weight > 0)
            .OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Feature).Select(entry => entry.Feature);

    /// <summary>The heaviest weight gets the most of what eight bits and the greatest exponent can tell.</summary>
    private static float Scale(FeatureSet set, PerceptronTrainer trainer) =>
        (sbyte.MaxValue << MostExponent) / Enumerable.Range(0, set.Hashes.Count).Max(feature => Heaviest(trainer.Weights(feature)));

    private static int ExponentOf(float weight)
    {
        var exponent = 0;
        while (MathF.Round(weight / (1 << exponent)) > sbyte.MaxValue)
        {
            exponent++;
        }

        return exponent;
    }

    private static float Heaviest(ReadOnlySpan<float> weights)
    {
        var heaviest = 0f;
        foreach (var weight in weights)
        {
            heaviest = Math.Max(heaviest, Math.Abs(weight));
        }

        return heaviest;
    }

    private static void WriteKey(Span<byte> slot, uint key)
    {
        slot[13] = (byte)key;
        slot[14] = (byte)(key >> 8);
        slot[15] = (byte)(key >> 16);
    }
}
