using System.Buffers.Binary;

namespace Dateline.Entities.Sequences;

/// <summary>Clusters of words that are used alike, at three grains, learnt from raw news text.</summary>
internal sealed class WordClusters
{
    /// <summary>Size of a word in the model file, in bytes: its hash, and two bytes of each cluster, from 1.</summary>
    public const int RowSize = 10;

    private readonly Dictionary<uint, ulong> _clusters;

    /// <summary>Reads the rows of a model file.</summary>
    public WordClusters(ReadOnlySpan<byte> rows)
    {
        _clusters = new Dictionary<uint, ulong>(rows.Length / RowSize);
        for (; rows.Length > 0; rows = rows[RowSize..])
        {
            ulong coarse = BinaryPrimitives.ReadUInt16LittleEndian(rows[4..]);
            ulong medium = BinaryPrimitives.ReadUInt16LittleEndian(rows[6..]);
            ulong fine = BinaryPrimitives.ReadUInt16LittleEndian(rows[8..]);
            _clusters[BinaryPrimitives.ReadUInt32LittleEndian(rows)] = coarse | (medium << 16) | (fine << 32);
        }
    }

    /// <summary>Sets the clusters of a token: those of its form, else of its form in lower case, else none.</summary>
    public void Describe(ref TokenFacts facts)
    {
        if (_clusters.TryGetValue(facts.Form, out var found) || _clusters.TryGetValue(facts.Lower, out found))
        {
            facts.Coarse = (uint)(found & 0xFFFF);
            facts.Medium = (uint)((found >> 16) & 0xFFFF);
            facts.Fine = (uint)(found >> 32);
        }
    }
}
