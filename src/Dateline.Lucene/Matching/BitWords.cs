using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Dateline.Lucene.Matching;

/// <summary>Operations on sets of documents as words of 64 bits. Both sides have the same length.</summary>
internal static class BitWords
{
    /// <summary>The words of a set that is kept in the type of Lucene's bit sets.</summary>
    public static Span<ulong> Of(long[] set) => MemoryMarshal.Cast<long, ulong>(set.AsSpan());

    /// <summary>Keeps the documents that are also in the other set.</summary>
    public static void And(Span<ulong> words, ReadOnlySpan<ulong> others) => TensorPrimitives.BitwiseAnd(words, others, words);

    /// <summary>Adds the documents of the other set.</summary>
    public static void Or(Span<ulong> words, ReadOnlySpan<ulong> others) => TensorPrimitives.BitwiseOr(words, others, words);

    /// <summary>Takes the documents of the other set away.</summary>
    public static void AndNot(Span<ulong> words, ReadOnlySpan<ulong> others)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= ~others[i];
        }
    }

    /// <summary>Adds the first documents.</summary>
    public static void SetFirst(Span<ulong> words, int documents)
    {
        words[..(documents >> 6)].Fill(ulong.MaxValue);
        if ((documents & 63) != 0)
        {
            words[documents >> 6] |= (1UL << documents) - 1;
        }
    }

    /// <summary>How many documents are in the set.</summary>
    public static int Count(ReadOnlySpan<ulong> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>True when the document is in the set.</summary>
    public static bool Has(ReadOnlySpan<ulong> words, int document) => (words[document >> 6] >> document & 1) != 0;
}
