using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Dateline.Entities.Gazetteers;

/// <summary>
/// Names of people, organisations and places, compiled into one file (<c>dateline-training gazetteer</c>). Immutable, safe for use
/// by several threads at once. The file's arrays are used where they lie, so that loading costs little more than reading it.
/// </summary>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Embedded = new(() => Load(EmbeddedFile.ReadBytes("gazetteer.bin")));

    private readonly byte[] _content;
    private readonly Range[] _sections;
    private readonly string?[] _strings;
    private readonly string?[] _paths;
    private readonly int[] _buckets;
    private readonly Dictionary<int, Range> _related;

    private Gazetteer(byte[] content)
    {
        _content = content;
        _sections = GazetteerFile.ReadSections(content);
        _strings = new string?[Words(GazetteerFormat.Section.Offsets).Length - 1];
        _paths = new string?[PlaceCount];
        _buckets = Bucket(Keys);
        _related = GazetteerFile.IndexRelated(Integers(GazetteerFormat.Section.Related));
        Version = BinaryPrimitives.ReadUInt64LittleEndian(content.AsSpan(8)).ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>The gazetteer that ships with the product, loaded at first use.</summary>
    public static Gazetteer Default => Embedded.Value;

    /// <summary>A hash of the content: another version may name things otherwise.</summary>
    public string Version { get; }

    /// <summary>How many places there are; their ids go from zero to one less.</summary>
    public int PlaceCount => Words(GazetteerFormat.Section.Names).Length;

    /// <summary>How many keys there are: names, and beginnings of names.</summary>
    public int KeyCount => Keys.Length;

    private ReadOnlySpan<ulong> Keys => MemoryMarshal.Cast<byte, ulong>(Bytes(GazetteerFormat.Section.Keys));

    private ReadOnlySpan<uint> Records => Words(GazetteerFormat.Section.Records);

    /// <summary>Reads a compiled gazetteer.</summary>
    /// <param name="content">The whole file; it must not change afterwards.</param>
    /// <exception cref="InvalidDataException">The content is no gazetteer of this format, or it is damaged.</exception>
    public static Gazetteer Load(byte[] content) => new(content);

    /// <summary>Looks a name up, without regard to case, accents, periods, apostrophes and hyphens. Allocates nothing.</summary>
    /// <param name="name">The name as written, such as <c>U.S.</c>.</param>
    /// <returns>The entry; its kinds are <see cref="NameKinds.None"/> when the name is unknown.</returns>
    public GazetteerEntry Find(ReadOnlySpan<char> name)
    {
        TryFind(NameKey.Of(name), out var entry);
        return entry;
    }

    /// <summary>Begins a search for the longest name at a token.</summary>
    public NameWalk Walk() => new(this);

    /// <summary>The place of an id.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such id.</exception>
    public Place PlaceAt(int id)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(id);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, PlaceCount);
        return new Place(this, id);
    }

    /// <returns>True when the key is of a name or of the beginning of one.</returns>
    internal bool TryFind(ulong key, out GazetteerEntry entry)
    {
        var bucket = (int)(key >> 48);
        var keys = Keys[_buckets[bucket].._buckets[bucket + 1]];
        var index = keys.IndexOf(key);
        if (index < 0)
        {
            entry = default;
            return false;
        }

        entry = new GazetteerEntry(this, (int)Words(GazetteerFormat.Section.Values)[_buckets[bucket] + index]);
        return true;
    }

    internal NameKinds KindsOf(int record) => (NameKinds)(Records[record] & GazetteerFormat.KindsMask);

    internal string? PersonOf(int record) =>
        (Records[record] & GazetteerFormat.PersonBit) == 0 ? null : String((int)Records[record + 1]);

    internal string? OrganisationOf(int record) =>
        (Records[record] & GazetteerFormat.OrganisationBit) == 0 ? null : String((int)Records[record + NamesIn(record)]);

    internal ReadOnlySpan<PlaceCandidate> PlacesOf(int record) => MemoryMarshal.Cast<uint, PlaceCandidate>(
        Records.Slice(record + 1 + NamesIn(record), (int)(Records[record] >> GazetteerFormat.PlaceCountShift)));

    internal string PlaceName(int id) => String((int)Words(GazetteerFormat.Section.Names)[id]);

    internal string PlacePath(int id) => _paths[id] ??=
        PlaceParent(id) is var parent and >= 0 ? $"{PlacePath(parent)}/{PlaceName(id)}" : PlaceName(id);

    internal int PlaceParent(int id) => Integers(GazetteerFormat.Section.Parents)[id];

    internal PlaceClass PlaceClassOf(int id) => (PlaceClass)Bytes(GazetteerFormat.Section.Classes)[id];

    internal long PlacePopulation(int id) =>
        (Words(GazetteerFormat.Section.People)[id] & ~GazetteerFormat.ProminentBit) * (long)GazetteerFormat.PopulationUnit;

    internal bool PlaceIsProminent(int id) => (Words(GazetteerFormat.Section.People)[id] & GazetteerFormat.ProminentBit) != 0;

    internal ReadOnlySpan<int> PlaceRelated(int id) =>
        _related.TryGetValue(id, out var range) ? Integers(GazetteerFormat.Section.Related)[range] : [];

    /// <summary>Where the keys of each top 16 bits begin: a look-up then compares a handful of keys.</summary>
    private static int[] Bucket(ReadOnlySpan<ulong> keys)
    {
        var buckets = new int[(1 << 16) + 1];
        var next = 0;
        for (var bucket = 0; bucket < buckets.Length; bucket++)
        {
            while (next < keys.Length && (int)(keys[next] >> 48) < bucket)
            {
                next++;
            }

            buckets[bucket] = next;
        }

        return buckets;
    }

    /// <summary>Strings between a record's header and its places.</summary>
    private int NamesIn(int record) =>
        BitOperations.PopCount(Records[record] & (GazetteerFormat.PersonBit | GazetteerFormat.OrganisationBit));

    private string String(int index) => _strings[index] ??= ReadString(index);

    private string ReadString(int index)
    {
        var offsets = Words(GazetteerFormat.Section.Offsets);
        return Encoding.UTF8.GetString(Bytes(GazetteerFormat.Section.Text)[(int)offsets[index]..(int)offsets[index + 1]]);
    }

    private ReadOnlySpan<byte> Bytes(GazetteerFormat.Section section) => _content.AsSpan(_sections[(int)section]);

    private ReadOnlySpan<uint> Words(GazetteerFormat.Section section) => MemoryMarshal.Cast<byte, uint>(Bytes(section));

    private ReadOnlySpan<int> Integers(GazetteerFormat.Section section) => MemoryMarshal.Cast<byte, int>(Bytes(section));
}
