using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dateline.Lucene.Matching;

/// <summary>Operations on sets of documents as words of 64 bits. Both sides have the same length.</summary>
internal static class BitWords
{
    /// <summary>How many words a set over so many documents has.</summary>
    public static int Length(int documents) => (documents + 63) / 64;

    /// <summary>The words of a set that is kept in the type of Lucene's bit sets.</summary>
    public static Span<ulong> Of(long[] set) => MemoryMarshal.Cast<long, ulong>(set.AsSpan());

    /// <summary>Keeps the documents that are also in the other set.</summary>
    public static void And(Span<ulong> words, ReadOnlySpan<ulong> others) => TensorPrimitives.BitwiseAnd(words, others, words);

    /// <summary>Fills a set with the documents that are in both of two others, as far as the second one reaches.</summary>
    public static void Both(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> words) =>
        TensorPrimitives.BitwiseAnd(left[..right.Length], right, words[..right.Length]);

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

    /// <summary>Adds some documents.</summary>
    public static void Add(Span<ulong> words, ReadOnlySpan<int> documents)
    {
        foreach (var document in documents)
        {
            words[document >> 6] |= 1UL << document;
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
    public static int Count(ReadOnlySpan<ulong> words) => CountBoth(words, words);

    /// <summary>How many documents are in both sets.</summary>
    public static int CountBoth(ReadOnlySpan<ulong> words, ReadOnlySpan<ulong> others)
    {
        ref var first = ref MemoryMarshal.GetReference(words);
        ref var second = ref MemoryMarshal.GetReference(others[..words.Length]);

        // Two sums, so that none waits for the one before.
        var (count, other) = (0, 0);
        var word = 0;
        for (; word < words.Length - 3; word += 4)
        {
            count += CountBoth(ref first, ref second, word) + CountBoth(ref first, ref second, word + 1);
            other += CountBoth(ref first, ref second, word + 2) + CountBoth(ref first, ref second, word + 3);
        }

        for (; word < words.Length; word++)
        {
            count += CountBoth(ref first, ref second, word);
        }

        return count + other;
    }

    /// <summary>True when some document is in both sets.</summary>
    public static bool HaveCommon(ReadOnlySpan<ulong> words, ReadOnlySpan<ulong> others)
    {
        others = others[..words.Length];
        for (var word = 0; word < words.Length; word++)
        {
            if ((words[word] & others[word]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the document is in the set.</summary>
    public static bool Has(ReadOnlySpan<ulong> words, int document) => (words[document >> 6] >> document & 1) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountBoth(ref ulong first, ref ulong second, int word) =>
        BitOperations.PopCount(Unsafe.Add(ref first, word) & Unsafe.Add(ref second, word));
}
