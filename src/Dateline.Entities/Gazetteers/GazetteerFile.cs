using System.Buffers.Binary;

namespace Dateline.Entities.Gazetteers;

/// <summary>Reads the frame of a compiled gazetteer: its header and its sections' places.</summary>
internal static class GazetteerFile
{
    /// <summary>Where each section lies.</summary>
    /// <exception cref="InvalidDataException">The content is no gazetteer of this format, or it is damaged.</exception>
    public static Range[] ReadSections(ReadOnlySpan<byte> content)
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("The gazetteer's arrays are little-endian and are used where they lie.");
        }

        if (content.Length < GazetteerFormat.HeaderBytes || BinaryPrimitives.ReadUInt32LittleEndian(content) != GazetteerFormat.Magic)
        {
            throw new InvalidDataException("This is no gazetteer: it does not begin with DLGZ.");
        }

        var version = BinaryPrimitives.ReadUInt32LittleEndian(content[4..]);
        if (version != GazetteerFormat.Version)
        {
            throw new InvalidDataException(
                $"The gazetteer has format {version}, this program reads format {GazetteerFormat.Version}: compile it again.");
        }

        if (BinaryPrimitives.ReadUInt64LittleEndian(content[8..]) != GazetteerFormat.Hash(content[16..]))
        {
            throw new InvalidDataException("The gazetteer is damaged: its content does not match its hash. Compile it again.");
        }

        var sections = new Range[GazetteerFormat.SectionCount];
        for (var i = 0; i < sections.Length; i++)
        {
            var entry = content[(16 + (8 * i))..];
            var start = (int)BinaryPrimitives.ReadUInt32LittleEndian(entry);
            sections[i] = start..(start + (int)BinaryPrimitives.ReadUInt32LittleEndian(entry[4..]));
        }

        return sections;
    }

    /// <summary>Where the related places of each place lie in their section.</summary>
    public static Dictionary<int, Range> IndexRelated(ReadOnlySpan<int> related)
    {
        var index = new Dictionary<int, Range>();
        for (var i = 0; i < related.Length;)
        {
            var start = i + 2;
            var end = start + related[i + 1];
            index.Add(related[i], start..end);
            i = end;
        }

        return index;
    }
}
