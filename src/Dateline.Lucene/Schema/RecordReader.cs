using System.Buffers.Binary;
using System.Text;

namespace Dateline.Lucene.Schema;

/// <summary>
/// Reads what a <see cref="BinaryWriter"/> over UTF-8 has written, where it lies: nothing is allocated but the strings that are asked for.
/// </summary>
/// <param name="bytes">The bytes, from the first to be read.</param>
internal ref struct RecordReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    /// <summary>Reads a byte.</summary>
    /// <exception cref="EndOfStreamException">The bytes end before it, as with all that follows.</exception>
    public byte ReadByte() => Take(1)[0];

    /// <summary>Reads a truth value.</summary>
    public bool ReadBoolean() => ReadByte() != 0;

    /// <summary>Reads a number of two bytes.</summary>
    public short ReadInt16() => BinaryPrimitives.ReadInt16LittleEndian(Take(sizeof(short)));

    /// <summary>Reads a number of eight bytes.</summary>
    public long ReadInt64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    /// <summary>Reads a number of one to five bytes.</summary>
    /// <exception cref="FormatException">It is longer.</exception>
    public int Read7BitEncodedInt()
    {
        var number = 0u;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = ReadByte();
            number |= (part & 0x7Fu) << shift;
            if (part < 0x80)
            {
                return (int)number;
            }
        }

        throw new FormatException("A number of the record is longer than five bytes.");
    }

    /// <summary>Reads a string.</summary>
    public string ReadString() => Encoding.UTF8.GetString(Take(Read7BitEncodedInt()));

    /// <summary>Reads a string that may be absent.</summary>
    public string? ReadOptional() => ReadBoolean() ? ReadString() : null;

    /// <summary>Passes over a string.</summary>
    /// <returns>Where it is, for <see cref="StringAt"/>.</returns>
    public Range PassString()
    {
        var length = Read7BitEncodedInt();
        Take(length);
        return (_at - length).._at;
    }

    /// <summary>The string at a place that was passed over.</summary>
    public readonly string StringAt(Range place) => Encoding.UTF8.GetString(_bytes[place]);

    private ReadOnlySpan<byte> Take(int length)
    {
        if ((uint)length > (uint)(_bytes.Length - _at))
        {
            throw new EndOfStreamException("The record ends too early.");
        }

        var taken = _bytes.Slice(_at, length);
        _at += length;
        return taken;
    }
}
