using System.Runtime.CompilerServices;

namespace Dateline.Entities.Sequences;

/// <summary>The hashes of the tagger's features. They are part of the model file's format: a change makes every model useless.</summary>
internal static class Hashing
{
    /// <summary>Where a hash of letters begins (FNV-1a, 32 bits).</summary>
    public const uint Seed = 2166136261;

    /// <summary>The hash of the letters so far and one more (FNV-1a, 32 bits).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, char letter) => (hash ^ letter) * 16777619;

    /// <summary>The hash of a feature: its template and one or two values (the finaliser of MurmurHash3).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Feature(uint template, uint first, uint second = 0)
    {
        var hash = (template * 0x9E3779B1) ^ first;
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash ^= (second * 0xC2B2AE35) + (second >> 15);
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
