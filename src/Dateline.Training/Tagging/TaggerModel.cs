using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dateline.Training.Tagging;

/// <summary>
/// The weights of the tagger: a hash table whose slots of 16 bytes hold the 13 weights of a feature, eight bits each, and the feature's
/// key, so that a feature costs one cache line; the scores of one label after another; and the word clusters.
/// </summary>
/// <remarks>
/// The file: magic, bits of the key, bits of the table, 169 transitions of 16 bits, number of clustered words, then the slots, then for
/// each clustered word its hash and its three clusters. Numbers are little-endian.
/// </remarks>
internal sealed class TaggerModel
{
    /// <summary>The size of a slot, in bytes.</summary>
    public const int SlotSize = 16;

    /// <summary>The key of an empty slot.</summary>
    public const uint EmptyKey = 0xFFFFFF;

    /// <summary>Size of what stands before the slots, in bytes.</summary>
    public const int HeaderSize = 16 + (2 * TagSet.Count * TagSet.Count) + 14;

    /// <summary>The first bytes of the file, "DLT1".</summary>
    public const uint Magic = 0x31544C44;

    private readonly byte[] _content;
    private readonly uint _keyMask;
    private readonly uint _slotMask;
    private readonly float[] _transitions = new float[TagSet.Count * TagSet.Count];

    /// <summary>Opens a model.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model of this version.</exception>
    public TaggerModel(byte[] content)
    {
        _content = content;
        var header = content.AsSpan();
        if (content.Length < HeaderSize || BinaryPrimitives.ReadUInt32LittleEndian(header) != Magic)
        {
            throw new InvalidDataException("This is no tagger model of this version; train it again.");
        }

        _keyMask = (1u << header[4]) - 1;
        _slotMask = (1u << header[5]) - 1;
        for (var i = 0; i < _transitions.Length; i++)
        {
            _transitions[i] = BinaryPrimitives.ReadInt16LittleEndian(header[(16 + (2 * i))..]);
        }

        var clusters = HeaderSize + ((int)(_slotMask + 1) * SlotSize);
        var words = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        Clusters = new WordClusters(header.Slice(clusters, words * WordClusters.RowSize));
    }

    /// <summary>The word clusters that the features refer to.</summary>
    public WordClusters Clusters { get; }

    /// <summary>Scores of one label (row) followed by another (column).</summary>
    public ReadOnlySpan<float> Transitions => _transitions;

    /// <summary>The slot at which the search for a key begins.</summary>
    public static uint Home(uint key, uint slotMask) => (key ^ (key >> 11)) & slotMask;

    /// <summary>Adds up the weights of features.</summary>
    /// <param name="features">Hashes of features.</param>
    /// <param name="scores">Takes a score per label.</param>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        var low = Vector128<short>.Zero;
        var high = Vector128<short>.Zero;
        ref var slots = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_content), HeaderSize);
        foreach (var feature in features)
        {
            var key = feature & _keyMask;
            for (var slot = Home(key, _slotMask); ; slot = (slot + 1) & _slotMask)
            {
                ref var start = ref Unsafe.Add(ref slots, (nint)(slot * SlotSize));
                var found = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, 12)) >> 8;
                if (found == key)
                {
                    var weights = Vector128.LoadUnsafe(ref start).AsSByte();
                    low += Vector128.WidenLower(weights);
                    high += Vector128.WidenUpper(weights);
                    break;
                }

                if (found == EmptyKey)
                {
                    break;
                }
            }
        }

        for (var label = 0; label < TagSet.Count; label++)
        {
            scores[label] = label < Vector128<short>.Count ? low[label] : high[label - Vector128<short>.Count];
        }
    }
}
