using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Places;

/// <summary>The places of one article while they are being resolved.</summary>
internal sealed class ArticlePlaces
{
    private readonly Gazetteer _gazetteer;
    private readonly string _text;
    private readonly IReadOnlyList<PlaceMention> _mentions;
    private readonly PlaceName[] _names;
    private readonly PlaceResolution?[] _resolutions;
    private readonly PlaceEvidence _evidence = new();
    private readonly bool _isDateline;

    /// <param name="gazetteer">The places.</param>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its places.</param>
    /// <param name="filed">The dateline's place; null for none.</param>
    /// <param name="isDateline">True when the text is a dateline, whose names are places and nothing else.</param>
    public ArticlePlaces(Gazetteer gazetteer, string text, IReadOnlyList<PlaceMention> mentions, Place? filed, bool isDateline)
    {
        _isDateline = isDateline;
        _gazetteer = gazetteer;
        _text = text;
        _mentions = mentions;
        _names = NamesOf();
        _resolutions = new PlaceResolution?[mentions.Count];
        if (filed is { } place)
        {
            _evidence.Add(place, demonym: false);
        }
    }

    public PlaceResolution[] Resolve()
    {
        ResolveGiven();
        ResolvePairs();
        ResolveByAbbreviation();
        ResolveByCue();
        var names = _names.Distinct().ToList();
        names.ForEach(SettleByItself);
        names.ForEach(SettleByEvidence);

        // A name that the first round left open may follow from what it settled after it.
        names.ForEach(SettleByEvidence);
        return [.. Enumerable.Range(0, _mentions.Count).Select(ResolutionOf)];
    }

    private PlaceName[] NamesOf()
    {
        var known = new Dictionary<(ulong Key, bool Demonym), PlaceName>();
        var names = new PlaceName[_mentions.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var written = Written(i);
            var key = (NameKey.Of(written), _mentions[i].Demonym);
            if (!known.TryGetValue(key, out var name))
            {
                var entry = CompoundPlaceName.Find(_gazetteer, written, out var isPart);
                known.Add(key, name = new PlaceName(entry, key.Demonym, isPart, CompoundPlaceName.IsDirection(written)));
            }

            names[i] = name;
        }

        return names;
    }

    private void ResolveGiven()
    {
        for (var i = 0; i < _mentions.Count; i++)
        {
            if (_mentions[i].Given is { } place)
            {
                Decide(i, place, "as given");
                (_names[i].Sense, _names[i].Reason, _names[i].IsSaid) = (place, "as given", true);
            }
        }
    }

    /// <summary>"Miami, Florida", "Paris, Texas": the second name says in which of its namesakes the first lies, and the other way.</summary>
    private void ResolvePairs()
    {
        for (var i = _mentions.Count - 2; i >= 0; i--)
        {
            if (_mentions[i].Demonym || _mentions[i + 1].Demonym || _mentions[i].Given is not null || !PlaceCues.IsPair(_text, _mentions[i], _mentions[i + 1]))
            {
                continue;
            }

            var reason = $"'{Written(i)}, {Written(i + 1)}' in the text";
            if (Nested(_names[i], ReadingsAfterPair(i + 1)) is var (inner, outer))
            {
                Decide(i, inner, reason);
                _names[i].Sense = inner;
                _names[i].Reason = reason;
                _names[i].IsSaid = true;
                if (_resolutions[i + 1] is null)
                {
                    Decide(i + 1, outer, reason);
                }
            }
            else if (_names[i].Readings.Count == 0 && ReadingsAfterPair(i + 1) is [var (only, _)])
            {
                // A village that the gazetteer does not know counts where it lies.
                _resolutions[i] = new PlaceResolution(only, $"in {only.Name}: {reason}");
            }
        }
    }

    /// <summary>"Lyons, Kan.": also where the state is no mention, and where the gazetteer knows no such town in it.</summary>
    private void ResolveByAbbreviation()
    {
        for (var i = 0; i < _mentions.Count; i++)
        {
            var abbreviation = StateAbbreviation.After(_text, _mentions[i].Start + _mentions[i].Length);
            if (_resolutions[i] is not null || _mentions[i].Demonym || StateAbbreviation.Find(_gazetteer, abbreviation) is not { } state)
            {
                continue;
            }

            var reason = $"'{Written(i)}, {abbreviation}' in the text";
            var place = Nested(_names[i], [(state, 0)])?.Inner;
            _resolutions[i] = place is { } town
                ? new PlaceResolution(town, $"{PlaceWords.Describe(town)}; {reason}")
                : new PlaceResolution(state, $"in {state.Name}: {reason}");
            (_names[i].Sense, _names[i].Reason, _names[i].IsSaid) = (place ?? state, reason, true);
            _evidence.Add(place ?? state, demonym: false);
        }
    }

    /// <summary>The readings of a mention, or the one that a pair further right left.</summary>
    private IReadOnlyList<(Place Place, int Prior)> ReadingsAfterPair(int index) =>
        _resolutions[index]?.Place is { } decided ? [(decided, 0)] : _names[index].Readings;

    /// <summary>The most likely reading of the first name that lies within a reading of the second.</summary>
    private static (Place Inner, Place Outer)? Nested(PlaceName inner, IReadOnlyList<(Place Place, int Prior)> outer) =>
        inner.Readings
            .SelectMany(small => outer.Where(large => large.Place.Class <= PlaceClass.Region), (small, large) => (Inner: small, Outer: large))
            .Where(pair => pair.Outer.Place.Contains(pair.Inner.Place))
            .OrderByDescending(pair => pair.Inner.Prior)
            .Select(pair => ((Place, Place)?)(pair.Inner.Place, pair.Outer.Place))
            .FirstOrDefault();

    /// <summary>"Washington state", "the city of Donetsk".</summary>
    private void ResolveByCue()
    {
        for (var i = 0; i < _mentions.Count; i++)
        {
            if (_resolutions[i] is null && !_mentions[i].Demonym && PlaceCues.ClassOf(_text, _mentions[i]) is var (cue, isRegion))
            {
                var readings = _names[i].Readings.Where(reading => (reading.Place.Class == PlaceClass.Region) == isRegion).ToList();
                if (readings.Count > 0 && readings.Count < _names[i].Readings.Count && Choose(readings) is { } place)
                {
                    Decide(i, place, $"'{cue}' in the text");
                }
            }
        }
    }

    private void Decide(int index, Place place, string reason)
    {
        _resolutions[index] = new PlaceResolution(place, $"{PlaceWords.Describe(place)}; {reason}");
        _evidence.Add(place, demonym: false);
    }

    private void SettleByItself(PlaceName name)
    {
        if (name.Sense is null && Choose(name.Contenders) is { } place && !NeedsContext(name, place))
        {
            name.Sense = place;
            name.Reason = name.Readings.Count == 1 ? "the only place of this name" : "by far the best known of this name";
            _evidence.Add(place, name.Demonym);
        }
    }

    private void SettleByEvidence(PlaceName name)
    {
        if (name.IsSaid || (name.Contenders.Count < 2 && name.Sense is not null))
        {
            return;
        }

        var earlier = name.Sense;
        if (earlier is { } own)
        {
            _evidence.Remove(own, name.Demonym);
        }

        name.Sense = Choose([.. name.Contenders.Select(reading => (reading.Place, reading.Prior + _evidence.For(reading.Place)))]);
        if (name.Sense is { } chosen && NeedsContext(name, chosen) && _evidence.For(chosen) == 0)
        {
            name.Sense = null;
        }

        if (name.Sense is { } settled)
        {
            if (settled != earlier && _evidence.SpeakerFor(settled) is { } speaker)
            {
                name.Reason = $"the article speaks of {speaker}";
            }

            _evidence.Add(settled, name.Demonym);
        }
    }

    private bool NeedsContext(PlaceName name, Place place) => _isDateline ? PlaceScore.IsLittleKnown(place) : name.NeedsContext(place);

    /// <summary>The reading that leads all others clearly; null when none does.</summary>
    private static Place? Choose(IReadOnlyList<(Place Place, int Score)> readings)
    {
        if (readings.Count == 0)
        {
            return null;
        }

        var best = readings.MaxBy(reading => reading.Score);
        var chosen = best.Place;
        foreach (var (place, score) in readings)
        {
            if (place == best.Place || score <= best.Score - PlaceScore.Margin)
            {
                continue;
            }

            if (Kin(chosen, place) is not { } preferred)
            {
                return null;
            }

            chosen = preferred;
        }

        return chosen;
    }

    /// <summary>
    /// Of a division and the city in it that bear one name, the city when it is the chief one (Salzburg), else the division
    /// (Quebec). Null when neither lies in the other.
    /// </summary>
    private static Place? Kin(Place first, Place second)
    {
        var (outer, inner) = first.Contains(second) ? (first, second) : (second, first);
        if (!outer.Contains(inner))
        {
            return null;
        }

        return inner.Class is PlaceClass.Capital or PlaceClass.RegionSeat && inner.Name == outer.Name ? inner : outer;
    }

    private PlaceResolution ResolutionOf(int index)
    {
        if (_resolutions[index] is { } decided)
        {
            return decided;
        }

        var name = _names[index];
        return name.Sense is { } place
            ? new PlaceResolution(place, $"{PlaceWords.Describe(place)}; {name.Reason}")
            : new PlaceResolution(null, PlaceWords.Unplaced(name.Readings));
    }

    private ReadOnlySpan<char> Written(int index) => _text.AsSpan(_mentions[index].Start, _mentions[index].Length);
}
