using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Dateline.Reading.Articles;

/// <summary>
/// Hash over several fields, in which it matters where one ends and the next begins, and whether one is empty or missing.
/// </summary>
internal sealed class FieldHash : IDisposable
{
    private const int Bytes = 16;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds a field: its length, then its UTF-16 code units.</summary>
    public void Add(string? field)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, field?.Length ?? -1);
        _hash.AppendData(length);
        _hash.AppendData(MemoryMarshal.AsBytes(field.AsSpan()));
    }

    /// <summary>The first 128 bits of SHA-256 over the fields so far, in hexadecimal.</summary>
    public override string ToString() => Convert.ToHexStringLower(_hash.GetCurrentHash().AsSpan(0, Bytes));

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();
}
