using System.Text;
using Dateline.Core.Text;
using Dateline.Entities.Gazetteers;

namespace Dateline.Training.Gazetteers;

/// <summary>Gathers names and places from the sources.</summary>
/// <param name="ambiguousNames">Names that are ordinary words too.</param>
internal sealed class GazetteerBuilder(IEnumerable<string> ambiguousNames)
{
    /// <summary>Longer runs of capitals are names in capitals rather than acronyms.</summary>
    private const int LongestAcronym = 6;

    private const long SmallTown = 100_000;

    private readonly HashSet<ulong> _ambiguous = [.. ambiguousNames.Select(name => NameKey.Of(name))];
    private readonly SortedDictionary<ulong, NameDraft> _names = [];
    private readonly Dictionary<string, PlaceDraft> _places = new(StringComparer.Ordinal);

    /// <summary>Names by key, and the beginnings of longer names, which have no kind.</summary>
    public SortedDictionary<ulong, NameDraft> Names => _names;

    public IReadOnlyCollection<PlaceDraft> Places => _places.Values;

    /// <summary>A name of the facet: plain letters, and never the separator of paths.</summary>
    public static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (Folding.TryExpand(c, out var letters))
            {
                plain.Append(letters);
            }
            else if (!Folding.IsCombining(c) && c is not ('\u2018' or '\u2019' or '\u02BB' or '\u02BC' or '\u201D' or '`'))
            {
                plain.Append(c == '/' ? '-' : Folding.FoldAccent(c));
            }
        }

        return plain.ToString().Trim();
    }

    /// <summary>True when the name is also an ordinary word.</summary>
    public bool IsCommonWord(string name) => _ambiguous.Contains(NameKey.Of(name));

    /// <summary>True when the name is of some people: a hamlet called German or Arab is not what news mean by it.</summary>
    public bool IsDemonym(string name) => Find(name) is { } known && known.Kinds.HasFlag(NameKinds.Demonym);

    /// <summary>What is known of the name so far; null for nothing.</summary>
    public NameDraft? Find(string name) => _names.GetValueOrDefault(NameKey.Of(name));

    public PlaceDraft? FindPlace(string path) => _places.GetValueOrDefault(path);

    /// <summary>Adds a place, or finds the one that has this path already.</summary>
    public PlaceDraft AddPlace(string name, PlaceClass @class, PlaceDraft? parent)
    {
        var place = new PlaceDraft(Plain(name), @class, parent);
        return _places.TryAdd(place.Path, place) ? place : _places[place.Path];
    }

    public void AddPlaceNames(PlaceDraft place, IEnumerable<string> names, PlaceName how = PlaceName.Alias)
    {
        foreach (var name in names)
        {
            AddPlaceName(place, name, how);
        }
    }

    public void AddPlaceName(PlaceDraft place, string name, PlaceName how)
    {
        if (how == PlaceName.Demonym)
        {
            Link(AddName(name, NameKinds.Demonym), place, how);
            return;
        }

        var draft = AddName(name, KindOf(place.Class) | (IsAcronym(name) ? NameKinds.Acronym : NameKinds.None));
        draft.IsPlain |= !IsAcronym(name);
        Link(draft, place, how);
    }

    /// <summary>Adds an abbreviation, which is a place's name in certain surroundings only.</summary>
    public void AddPlaceAbbreviation(PlaceDraft place, string name) =>
        Link(AddName(name, KindOf(place.Class) | NameKinds.Abbreviation), place, PlaceName.Alias);

    public void AddPerson(string name, string canonical) => AddName(name, NameKinds.Person).Person ??= canonical;

    /// <summary>Adds a name of an organisation; without a canonical name it is that of several.</summary>
    public void AddOrganisation(string name, string? canonical)
    {
        var draft = AddName(name, NameKinds.Organisation | (IsAcronym(name) ? NameKinds.Acronym : NameKinds.None));
        draft.IsPlain |= !IsAcronym(name);
        draft.Organisation ??= canonical;
    }

    /// <summary>Adds a name and, without kinds, everything that it begins with.</summary>
    public NameDraft AddName(string name, NameKinds kinds)
    {
        var key = new NameKey();
        var draft = new NameDraft();
        foreach (var word in name.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            key.Append(word);
            if (!_names.TryGetValue(key.Value, out var known))
            {
                _names.Add(key.Value, known = new NameDraft());
            }

            draft = known;
        }

        draft.Kinds |= kinds;
        return draft;
    }

    /// <summary>Settles what depends on all readings of a name.</summary>
    public void Complete()
    {
        const NameKinds Restricted = NameKinds.Acronym | NameKinds.Abbreviation;
        foreach (var (key, draft) in _names)
        {
            if (draft.IsPlain)
            {
                draft.Kinds &= ~Restricted;
            }

            if (IsSmall(draft))
            {
                draft.Kinds |= NameKinds.SmallPlace;
            }

            var inCapitalsOnly = (draft.Kinds & Restricted) == NameKinds.Acronym &&
                (draft.Kinds & ~(NameKinds.Acronym | NameKinds.Place | NameKinds.Organisation)) == 0;
            if (draft.Kinds != NameKinds.None && !inCapitalsOnly && _ambiguous.Contains(key))
            {
                draft.Kinds |= NameKinds.CommonWord;
            }
        }
    }

    /// <summary>True when every place of this name is a town that few outside have heard of.</summary>
    private static bool IsSmall(NameDraft draft) => (draft.Kinds & NameKinds.Place) == NameKinds.City && draft.Places
        .Where(pair => pair.Value != PlaceName.Demonym)
        .All(pair => pair.Key.Place is { Class: not PlaceClass.Capital, IsProminent: false, Population: < SmallTown });

    private static void Link(NameDraft draft, PlaceDraft place, PlaceName how)
    {
        var link = (place, how == PlaceName.Demonym);
        if (!draft.Places.TryGetValue(link, out var known) || how < known)
        {
            draft.Places[link] = how;
        }
    }

    private static NameKinds KindOf(PlaceClass @class) => @class switch
    {
        PlaceClass.Area => NameKinds.Area,
        PlaceClass.Country or PlaceClass.FormerCountry => NameKinds.Country,
        PlaceClass.Region => NameKinds.Region,
        _ => NameKinds.City,
    };

    private static bool IsAcronym(string name)
    {
        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsUpper(c))
            {
                letters++;
            }
            else if (c is not ('.' or '&') && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return letters is > 0 and <= LongestAcronym;
    }
}
