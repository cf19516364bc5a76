using Dateline.Core.Articles;
using Dateline.Entities.Names;
using Dateline.Entities.Tagging;
using Dateline.Entities.Tokens;

namespace Dateline.Entities.UserGazetteers;

/// <summary>
/// Puts what a user's gazetteer lists in the place of what was found and how it was named. A listed name wins wherever it stands as
/// whole words, the longest first; only a single word gives way to a longer name that holds it ("Will" in "Will Smith").
/// </summary>
/// <param name="gazetteer">What is listed.</param>
internal sealed class UserNames(UserGazetteer gazetteer)
{
    /// <summary>The names of an article, in text order and without overlap.</summary>
    /// <param name="text">The article.</param>
    /// <param name="names">What was found in it.</param>
    public List<TaggedName> Recognise(TaggingText text, List<TaggedName> names)
    {
        if (gazetteer.Version is null)
        {
            return names;
        }

        var listed = new List<TaggedName>();
        foreach (var sentence in text.Sentences)
        {
            FindListed(text, sentence, listed);
        }

        var kept = names.Where(name => Listed(text, name) is not { Kind: null }).ToList();
        var merged = Merge(kept, listed);
        var surnames = Surnames(text, listed, merged);
        return surnames.Count == 0 ? merged : Merge(merged, surnames);
    }

    /// <summary>The canonical names with the listed values in their place; short forms of a listed name take its value too.</summary>
    public CanonicalName[] Rename(List<TaggedName> names, CanonicalName[] canonical)
    {
        var values = new Dictionary<(EntityKind, string), UserName>();
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Listed is { Canonical: not null } listed && canonical[i].Value is { } value)
            {
                values.TryAdd((names[i].Kind, value), listed);
            }
        }

        return gazetteer.Version is null ? canonical : [.. names.Zip(canonical, (name, own) => Renamed(name, own, values))];
    }

    /// <summary>The listed place of a dateline; null when it is not listed.</summary>
    public UserName? FindPlace(string? filed) =>
        gazetteer.Version is not null && filed is not null && gazetteer.Find(NameForm.Of(filed), isCaseless: true) is
        { Kind: EntityKind.Location, Value: not null } name ? name : null;

    private CanonicalName Renamed(TaggedName name, CanonicalName own, Dictionary<(EntityKind, string), UserName> values)
    {
        if (name.Listed is { } listed)
        {
            return listed.Canonical is { } value ? new CanonicalName(value, null) : own;
        }

        if (name.Kind == EntityKind.Location || own.Value is null)
        {
            return own;
        }

        if (!values.TryGetValue((name.Kind, own.Value), out var known))
        {
            known = gazetteer.Find(NameForm.Of(own.Value), isCaseless: false);
        }

        return known is { Canonical: { } named } && known.Kind == name.Kind && named != own.Value
            ? new CanonicalName(named, own.How is null ? known.Why : $"{own.How}; {known.Why}")
            : own;
    }

    private void FindListed(TaggingText text, Sentence sentence, List<TaggedName> listed)
    {
        for (var i = sentence.First; i < sentence.End;)
        {
            var end = i;
            if (!text.IsInDateline(i) && Longest(text, i, sentence, ref end) is { } name)
            {
                listed.Add(new TaggedName(i, end, name.Kind!.Value, IsDemonym: false, default, name.Why) { Listed = name });
            }

            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>The longest listed name that begins at a token; null when there is none.</summary>
    private UserName? Longest(TaggingText text, int first, Sentence sentence, ref int end)
    {
        Span<char> form = stackalloc char[NameForm.MaxLength];
        var length = 0;
        UserName? longest = null;
        for (var i = first; i < Math.Min(sentence.End, first + NameForm.MaxTokens); i++)
        {
            if (!NameForm.TryAppend(form, ref length, text.Text, text.TokenAt(i)) ||
                (i == first && !gazetteer.BeginsName(form[..length])))
            {
                break;
            }

            if (text.WordAt(i) is ".")
            {
                // The sentence's, which is no part of a name.
                continue;
            }

            if (gazetteer.Find(form[..length], sentence.IsCaseless) is { Kind: not null } name)
            {
                (longest, end) = (name, i + 1);
            }
        }

        return longest;
    }

    /// <summary>
    /// The surnames, standing alone, of the people that the article names in full by a listed name, where nothing else was found.
    /// </summary>
    private static List<TaggedName> Surnames(TaggingText text, List<TaggedName> listed, List<TaggedName> found)
    {
        var people = new Dictionary<string, UserName>(StringComparer.Ordinal);
        foreach (var name in listed.Where(name => name is { Kind: EntityKind.Person, Listed.IsOneWord: false } && text.IsNameWord(name.End - 1)))
        {
            people.TryAdd(text.WordAt(name.End - 1).ToString(), name.Listed!);
        }

        var surnames = new List<TaggedName>();
        var find = people.GetAlternateLookup<ReadOnlySpan<char>>();
        var next = 0;
        for (var i = 0; people.Count > 0 && i < text.Tokens.Length; i++)
        {
            while (next < found.Count && found[next].End <= i)
            {
                next++;
            }

            if ((next == found.Count || i < found[next].First) && !text.IsInDateline(i) && !text.IsCommon(i) &&
                find.TryGetValue(text.WordAt(i), out var person))
            {
                surnames.Add(new TaggedName(
                    i, i + 1, EntityKind.Person, IsDemonym: false, default, $"part of the name \u201C{person.Name}\u201D; {person.Why}"));
            }
        }

        return surnames;
    }

    private UserName? Listed(TaggingText text, TaggedName name)
    {
        Span<char> form = stackalloc char[NameForm.MaxLength];
        var length = 0;
        var isInCapitals = true;
        for (var i = name.First; i < name.End; i++)
        {
            var token = text.TokenAt(i);
            isInCapitals &= token.Kind != TokenKind.Word || token.IsAllCapitals;
            if (!NameForm.TryAppend(form, ref length, text.Text, token))
            {
                return null;
            }
        }

        return gazetteer.Find(form[..length], isInCapitals);
    }

    private static List<TaggedName> Merge(List<TaggedName> found, List<TaggedName> listed)
    {
        var merged = new List<TaggedName>(found.Count + listed.Count);
        var next = 0;
        foreach (var name in listed)
        {
            while (next < found.Count && found[next].End <= name.First)
            {
                merged.Add(found[next++]);
            }

            if (next < found.Count && name.Listed is { IsOneWord: true } && found[next].First <= name.First && found[next].End >= name.End &&
                found[next].End - found[next].First > name.End - name.First)
            {
                continue;
            }

            while (next < found.Count && found[next].First < name.End)
            {
                next++;
            }

            merged.Add(name);
        }

        merged.AddRange(found.Skip(next));
        return merged;
    }
}
