namespace Dateline.Entities.Gazetteers;

/// <summary>
/// The file of a compiled gazetteer. All numbers are little-endian; every section begins at a multiple of eight bytes, so that
/// the arrays are used where they lie.
/// <code>
/// header    magic "DLGZ", u32 format version, u64 hash of all that follows, then for every section u32 offset, u32 bytes
/// Keys      u64[]  NameKey of every name and of every beginning of one at a word's end, ascending
/// Values    u32[]  for each key the index of its record
/// Records   u32[]  record: NameKinds in bits 0..15, bit 16 person, bit 17 organisation, bits 24..31 count of places;
///                  then the person's string, the organisation's string, the PlaceCandidates; equal records are shared.
///                  Record 0 is empty: the beginning of longer names
/// Names     u32[]  for each place the string of its name
/// Parents   i32[]  for each place the place above it, or -1; a parent's id is less than its children's
/// People    u32[]  for each place its population in hundreds, with ProminentBit
/// Classes   u8[]   for each place its PlaceClass
/// Related   i32[]  place, count, related places…, for the places that have such, ascending
/// Offsets   u32[]  for each string where it begins in Text, and one more for the end of the last
/// Text      u8[]   the strings in UTF-8
/// </code>
/// </summary>
internal static class GazetteerFormat
{
    public const uint Magic = 0x5A474C44;
    public const uint Version = 1;
    public const int HeaderBytes = 16 + (8 * SectionCount);
    public const int SectionCount = (int)Section.Text + 1;
    public const int PersonBit = 1 << 16;
    public const int OrganisationBit = 1 << 17;
    public const int KindsMask = 0xFFFF;
    public const int PlaceCountShift = 24;
    public const int MaxPlaces = 255;
    public const uint ProminentBit = 1u << 31;
    public const int PopulationUnit = 100;

    public enum Section
    {
        Keys,
        Values,
        Records,
        Names,
        Parents,
        People,
        Classes,
        Related,
        Offsets,
        Text,
    }

    /// <summary>FNV-1a over the content in words of eight bytes, so that it costs no time to speak of at every start.</summary>
    public static ulong Hash(ReadOnlySpan<byte> content)
    {
        var hash = 14695981039346656037;
        while (content.Length >= 8)
        {
            hash = (hash ^ System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(content)) * 1099511628211;
            hash ^= hash >> 29;
            content = content[8..];
        }

        foreach (var b in content)
        {
            hash = (hash ^ b) * 1099511628211;
        }

        return hash;
    }
}
