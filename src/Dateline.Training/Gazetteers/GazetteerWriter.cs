using System.Buffers.Binary;
using System.Text;
using Dateline.Entities.Gazetteers;

namespace Dateline.Training.Gazetteers;

/// <summary>Lays the gathered names and places out as <see cref="GazetteerFormat"/> says; the same content gives the same bytes.</summary>
internal sealed class GazetteerWriter
{
    private readonly Dictionary<PlaceDraft, int> _ids = [];
    private readonly Dictionary<string, uint> _strings = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly MemoryStream[] _sections = [.. Enumerable.Range(0, GazetteerFormat.SectionCount).Select(_ => new MemoryStream())];

    public static byte[] Write(GazetteerBuilder builder)
    {
        builder.Complete();
        var writer = new GazetteerWriter();
        writer.WritePlaces(builder.Places);
        writer.WriteNames(builder.Names);
        writer.WriteStrings();
        return writer.Join();
    }

    private void WritePlaces(IEnumerable<PlaceDraft> drafts)
    {
        var places = drafts.OrderBy(place => place.Depth).ThenBy(place => place.Path, StringComparer.Ordinal).ToList();
        foreach (var place in places)
        {
            _ids.Add(place, _ids.Count);
            Put(GazetteerFormat.Section.Names, StringOf(place.Name));
            Put(GazetteerFormat.Section.Parents, (uint)(place.Parent is null ? -1 : _ids[place.Parent]));
            Put(GazetteerFormat.Section.People, PeopleOf(place));
            _sections[(int)GazetteerFormat.Section.Classes].WriteByte((byte)place.Class);
        }

        foreach (var place in places.Where(place => place.Related.Count > 0))
        {
            Put(GazetteerFormat.Section.Related, (uint)_ids[place]);
            Put(GazetteerFormat.Section.Related, (uint)place.Related.Count);
            foreach (var related in place.Related.Select(related => _ids[related]).Order())
            {
                Put(GazetteerFormat.Section.Related, (uint)related);
            }
        }
    }

    private static uint PeopleOf(PlaceDraft place) =>
        (uint)Math.Min(place.Population / GazetteerFormat.PopulationUnit, GazetteerFormat.ProminentBit - 1) |
        (place.IsProminent ? GazetteerFormat.ProminentBit : 0);

    private void WriteNames(SortedDictionary<ulong, NameDraft> names)
    {
        var records = new Dictionary<string, uint>(StringComparer.Ordinal);
        var next = 0u;
        IndexOf([0]);
        foreach (var (key, draft) in names)
        {
            Put(GazetteerFormat.Section.Keys, (uint)key);
            Put(GazetteerFormat.Section.Keys, (uint)(key >> 32));
            Put(GazetteerFormat.Section.Values, IndexOf(RecordOf(draft)));
        }

        uint IndexOf(List<uint> record)
        {
            var identity = string.Join(',', record);
            if (!records.TryGetValue(identity, out var index))
            {
                records.Add(identity, index = next);
                next += (uint)record.Count;
                record.ForEach(word => Put(GazetteerFormat.Section.Records, word));
            }

            return index;
        }
    }

    private List<uint> RecordOf(NameDraft draft)
    {
        var places = draft.Places
            .OrderBy(pair => pair.Value)
            .ThenByDescending(pair => pair.Key.Place.Population)
            .ThenBy(pair => pair.Key.Place.Path, StringComparer.Ordinal)
            .Take(GazetteerFormat.MaxPlaces)
            .ToList();
        var header = (uint)draft.Kinds | ((uint)places.Count << GazetteerFormat.PlaceCountShift);
        var record = new List<uint> { header };
        if (draft.Person is not null)
        {
            record[0] |= GazetteerFormat.PersonBit;
            record.Add(StringOf(draft.Person));
        }

        if (draft.Organisation is not null)
        {
            record[0] |= GazetteerFormat.OrganisationBit;
            record.Add(StringOf(draft.Organisation));
        }

        record.AddRange(places.Select(pair => (uint)_ids[pair.Key.Place] | pair.Value switch
        {
            PlaceName.Alias => PlaceCandidate.AliasBit,
            PlaceName.Demonym => PlaceCandidate.DemonymBit,
            _ => 0u,
        }));
        return record;
    }

    private uint StringOf(string text)
    {
        if (!_strings.TryGetValue(text, out var index))
        {
            _strings.Add(text, index = (uint)_texts.Count);
            _texts.Add(text);
        }

        return index;
    }

    private void WriteStrings()
    {
        var text = _sections[(int)GazetteerFormat.Section.Text];
        foreach (var item in _texts)
        {
            Put(GazetteerFormat.Section.Offsets, (uint)text.Length);
            text.Write(Encoding.UTF8.GetBytes(item));
        }

        Put(GazetteerFormat.Section.Offsets, (uint)text.Length);
    }

    private void Put(GazetteerFormat.Section section, uint value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        _sections[(int)section].Write(bytes);
    }

    private byte[] Join()
    {
        var content = new byte[_sections.Aggregate(Align(GazetteerFormat.HeaderBytes), (length, section) => Align(length + (int)section.Length))];
        var start = Align(GazetteerFormat.HeaderBytes);
        for (var i = 0; i < _sections.Length; i++)
        {
            var entry = content.AsSpan(16 + (8 * i));
            BinaryPrimitives.WriteUInt32LittleEndian(entry, (uint)start);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], (uint)_sections[i].Length);
            _sections[i].ToArray().CopyTo(content, start);
            start = Align(start + (int)_sections[i].Length);
        }

        BinaryPrimitives.WriteUInt32LittleEndian(content, GazetteerFormat.Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(content.AsSpan(4), GazetteerFormat.Version);
        BinaryPrimitives.WriteUInt64LittleEndian(content.AsSpan(8), GazetteerFormat.Hash(content.AsSpan(16)));
        return content;
    }

    private static int Align(int offset) => (offset + 7) & ~7;
}
