using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tokens;

namespace Dateline.Entities.Tagging;

/// <summary>
/// Reads headlines, where case is no evidence, with the names that the sentences below have settled: whole, a person's surname, and a
/// company without its legal form.
/// </summary>
internal sealed class HeadlineNames
{
    private const int MostWords = 8;

    private readonly TaggingText _text;
    private readonly List<TaggedName> _names;
    private readonly Dictionary<ulong, EntityKind> _settled = [];

    private HeadlineNames(TaggingText text, List<TaggedName> names)
    {
        _text = text;
        _names = names;
    }

    /// <summary>Puts the names of the sentences in the place of what was found in headlines.</summary>
    /// <param name="text">The article.</param>
    /// <param name="names">What was found, in text order and without overlap.</param>
    public static void Apply(TaggingText text, List<TaggedName> names)
    {
        var headlines = new HeadlineNames(text, names);
        var caseless = new List<Sentence>();
        var next = 0;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.IsCaseless && !text.IsInDateline(sentence.First))
            {
                caseless.Add(sentence);
            }

            for (; next < names.Count && names[next].First < sentence.End; next++)
            {
                if (!sentence.IsCaseless)
                {
                    headlines.Settle(names[next]);
                }
            }
        }

        if (headlines._settled.Count > 0)
        {
            caseless.ForEach(headlines.Read);
        }
    }

    private void Settle(TaggedName name)
    {
        _settled.TryAdd(KeyOf(name.First, name.End), name.Kind);
        var last = name.End - 1;
        if (last == name.First)
        {
            return;
        }

        if (name.Kind == EntityKind.Person && !_text.Has(last, WordTraits.Common | WordTraits.NameSuffix))
        {
            _settled.TryAdd(KeyOf(last, name.End), name.Kind);
        }
        else if (name.Kind == EntityKind.Organisation && last > name.First + 1 && _text.Has(last, WordTraits.CompanySuffix))
        {
            _settled.TryAdd(KeyOf(name.First, last), name.Kind);
        }
    }

    private void Read(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End;)
        {
            var end = _text.IsNameWord(i) ? EndOfSettled(i, sentence.End, out var kind) : Nothing(i, out kind);
            i = end > i ? Put(i, end, kind) : i + 1;
        }
    }

    private static int Nothing(int i, out EntityKind kind)
    {
        kind = default;
        return i;
    }

    private int EndOfSettled(int first, int end, out EntityKind kind)
    {
        kind = default;
        var best = first;
        var key = new NameKey();
        for (var i = first; i < Math.Min(end, first + MostWords); i++)
        {
            key.Append(_text.WordAt(i));
            if (_text.IsNameWord(i) && _settled.TryGetValue(key.Value, out var found))
            {
                kind = found;
                best = i + 1;
            }
        }

        return best;
    }

    /// <summary>A longer name that was found in the headline itself stays.</summary>
    private int Put(int first, int end, EntityKind kind)
    {
        var overlapped = new OverlappedNames(_names, first, end);
        if (!overlapped.IsCrossed)
        {
            overlapped.ReplaceBy(new TaggedName(first, end, kind, IsDemonym: false, _text.Gazetteer.Find(_text.SpanOf(first, end)), "named so in the text below"));
        }

        return overlapped.End;
    }

    private ulong KeyOf(int first, int end) => NameKey.Of(_text.SpanOf(first, end));
}
