using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dateline.Entities.Sequences;

/// <summary>
/// The weights of the tagger: a hash table of buckets of 64 bytes, four features each, so that a feature costs one cache line. A
/// feature is 13 weights of eight bits, the four bits of their common exponent, and the 20 bits of its hash that tell it from the others
/// of its bucket. With it come the scores of one label after another, and the word clusters.
/// </summary>
/// <remarks>
/// The file: magic, number of buckets, number of clustered words, a hash of all that follows, 169 transitions of 32 bits, then the
/// buckets, then for each clustered word its hash and its three clusters. Numbers are little-endian.
/// </remarks>
internal sealed class TaggerModel
{
    /// <summary>Features of a bucket.</summary>
    public const int BucketSlots = 4;

    /// <summary>The size of a feature, in bytes.</summary>
    public const int SlotSize = 16;

    /// <summary>The size of a bucket, in bytes.</summary>
    public const int BucketSize = BucketSlots * SlotSize;

    /// <summary>The key of an empty slot.</summary>
    public const uint EmptyKey = 0xFFFFF;

    /// <summary>How far a slot's exponent stands from the key.</summary>
    public const int KeyBits = 20;

    /// <summary>Size of what stands before the buckets, in bytes.</summary>
    public const int HeaderSize = TransitionsOffset + (4 * TagSet.Count * TagSet.Count);

    /// <summary>Where the hash of what follows it stands.</summary>
    public const int HashOffset = 12;

    /// <summary>Where the transitions begin.</summary>
    public const int TransitionsOffset = 20;

    /// <summary>The first bytes of the file, "DLT2".</summary>
    public const uint Magic = 0x32544C44;

    private static readonly Lazy<TaggerModel> Shipped = new(() => new TaggerModel(EmbeddedFile.ReadBytes("tagger.bin")));

    private readonly byte[] _content;
    private readonly int _buckets;
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

        _buckets = BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
        var words = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        var clusters = HeaderSize + ((long)_buckets * BucketSize);
        if (_buckets <= 0 || words < 0 || clusters + ((long)words * WordClusters.RowSize) != content.Length)
        {
            throw new InvalidDataException("The tagger model is damaged: its parts do not add up to its length. Train it again.");
        }

        for (var i = 0; i < _transitions.Length; i++)
        {
            _transitions[i] = BinaryPrimitives.ReadInt32LittleEndian(header[(TransitionsOffset + (4 * i))..]);
        }

        Clusters = new WordClusters(header[(int)clusters..]);
        Version = BinaryPrimitives.ReadUInt64LittleEndian(header[HashOffset..]).ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>The model that ships with the product.</summary>
    public static TaggerModel Default => Shipped.Value;

    /// <summary>Changes with every bit of the model.</summary>
    public string Version { get; }

    /// <summary>The word clusters that the features refer to.</summary>
    public WordClusters Clusters { get; }

    /// <summary>Scores of one label (row) followed by another (column).</summary>
    public ReadOnlySpan<float> Transitions => _transitions;

    /// <summary>The bucket of a feature (Lemire's reduction).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int BucketOf(uint hash, int buckets) => (int)(((ulong)(hash * 0x9E3779B1) * (uint)buckets) >> 32);

    /// <summary>What tells a feature from the others of its bucket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint KeyOf(uint hash)
    {
        var key = hash & EmptyKey;
        return key == EmptyKey ? 0 : key;
    }

    /// <summary>Adds up the weights of features.</summary>
    /// <param name="features">Hashes of features.</param>
    /// <param name="scores">Takes a score per label.</param>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        var low = Vector256<int>.Zero;
        var high = Vector256<int>.Zero;
        ref var table = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_content), HeaderSize);
        foreach (var feature in features)
        {
            var key = KeyOf(feature);
            ref var bucket = ref Unsafe.Add(ref table, (nint)BucketOf(feature, _buckets) * BucketSize);
            for (var slot = 0; slot < BucketSlots; slot++)
            {
                ref var start = ref Unsafe.Add(ref bucket, slot * SlotSize);
                var found = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, 12)) >> 8;
                if ((found & EmptyKey) == key)
                {
                    var exponent = (int)(found >> KeyBits);
                    var (lower, upper) = Vector128.Widen(Vector128.LoadUnsafe(ref start).AsSByte());
                    low += Wide(lower) << exponent;
                    high += Wide(upper) << exponent;
                    break;
                }
            }
        }

        for (var label = 0; label < TagSet.Count; label++)
        {
            scores[label] = label < Vector256<int>.Count ? low[label] : high[label - Vector256<int>.Count];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Wide(Vector128<short> weights)
    {
        var (lower, upper) = Vector128.Widen(weights);
        return Vector256.Create(lower, upper);
    }
}
