using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tokens;

namespace Dateline.Entities.Tagging;

/// <summary>
/// Finds names where case is no evidence: names that the body has settled, known names that are no ordinary words, and a given
/// name with what follows it.
/// </summary>
internal sealed class HeadlineTagger
{
    private const int MostWords = 8;
    private const float Settled = 6;
    private const int City = 100_000;

    private readonly TaggingText _text;
    private readonly Dictionary<ulong, Candidate> _bodyNames = [];

    /// <param name="text">The article.</param>
    /// <param name="bodyNames">What was found in sentences of normal case.</param>
    public HeadlineTagger(TaggingText text, IEnumerable<Candidate> bodyNames)
    {
        _text = text;
        foreach (var name in bodyNames.Where(name => !name.IsDemonym))
        {
            _bodyNames.TryAdd(KeyOf(name.First, name.End), name);
            if (name is { Best: EntityKind.Person, Count: > 1 } &&
                !text.Has(name.End - 1, WordTraits.Common | WordTraits.NameSuffix))
            {
                _bodyNames.TryAdd(KeyOf(name.End - 1, name.End), name);
            }
            else if (name is { Best: EntityKind.Organisation, Count: > 2 } && text.Has(name.End - 1, WordTraits.CompanySuffix))
            {
                _bodyNames.TryAdd(KeyOf(name.First, name.End - 1), name);
            }
        }
    }

    public void Tag(Sentence sentence, List<Candidate> candidates)
    {
        var isShouted = CaseStyle.IsShouted(_text, sentence);
        for (var i = sentence.First; i < sentence.End;)
        {
            i = _text.IsNameWord(i) ? TagAt(sentence, i, isShouted, candidates) : i + 1;
        }
    }

    private int TagAt(Sentence sentence, int first, bool isShouted, List<Candidate> candidates)
    {
        var bodyEnd = BodyNameEnd(first, sentence.End, out var bodyName);
        var knownEnd = KnownNames.End(_text, first, sentence.End, isShouted, out var known);
        if (bodyEnd > first && bodyEnd >= knownEnd)
        {
            var candidate = new Candidate(first, bodyEnd) { Known = bodyName!.Known };
            candidate.Add(bodyName.Best, Settled, "named in the text as", bodyName.First, bodyName.End);
            candidates.Add(candidate);
            return bodyEnd;
        }

        if (knownEnd > first && IsPlain(first, knownEnd, known))
        {
            candidates.Add(new Candidate(first, knownEnd) { Known = known, IsDemonym = KnownNames.IsDemonym(_text, known) });
            return knownEnd;
        }

        return PersonEnd(sentence, first, isShouted, candidates);
    }

    private int BodyNameEnd(int first, int end, out Candidate? name)
    {
        name = null;
        var best = first;
        var key = new NameKey();
        for (var i = first; i < Math.Min(end, first + MostWords); i++)
        {
            key.Append(_text.WordAt(i));
            if (_text.IsNameWord(i) && _bodyNames.TryGetValue(key.Value, out var found))
            {
                name = found;
                best = i + 1;
            }
        }

        return best;
    }

    /// <summary>
    /// A given name that is no word, and a word that is none either, and nothing before that would make it longer.
    /// </summary>
    private int PersonEnd(Sentence sentence, int first, bool isShouted, List<Candidate> candidates)
    {
        var last = first + 1;
        if (last < sentence.End && _text.IsKnownAs(first, NameKinds.GivenName) && !_text.IsCommon(first) &&
            _text.IsNameWord(last) &&
            !_text.IsCommon(last) && (!isShouted || _text.IsKnownAs(last, NameKinds.Surname)) &&
                !_text.Has(last, WordTraits.Calendar | WordTraits.NotAName) && !_text.IsKnownAs(last, NameKinds.Demonym))
        {
            var candidate = new Candidate(first, last + 1);
            candidate.Add(EntityKind.Person, 3, "begins with the given name", first, first + 1);
            candidates.Add(candidate);
            return last + 1;
        }

        return first + 1;
    }

    /// <summary>A known name that cannot be read as ordinary words.</summary>
    private bool IsPlain(int first, int end, GazetteerEntry known)
    {
        if (known.Is(NameKinds.CommonWord) && end - first == 1)
        {
            return false;
        }

        if (known.Is(NameKinds.Organisation | NameKinds.Person | NameKinds.Country | NameKinds.Demonym | NameKinds.Area))
        {
            return true;
        }

        var place = _text.Gazetteer.PlaceAt(known.Places[0].Id);
        return (end - first > 1 || !_text.IsCommon(first)) && (place.IsProminent || place.Population >= City);
    }

    private ulong KeyOf(int first, int end) => NameKey.Of(_text.SpanOf(first, end));
}
