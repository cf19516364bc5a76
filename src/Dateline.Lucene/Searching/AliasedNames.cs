using System.Runtime.CompilerServices;
using Dateline.Core.Aliases;
using Dateline.Core.Queries;
using Dateline.Lucene.Schema;

namespace Dateline.Lucene.Searching;

/// <summary>
/// The words of the names that are one value with others, so that <c>person:zelensky</c> finds the articles that write Zelenskiy. Made
/// at the first such query under a table of aliases.
/// </summary>
internal sealed class AliasedNames
{
    private static readonly ConditionalWeakTable<AliasTable, AliasedNames> Cache = [];

    private readonly Dictionary<FacetKind, List<(string Value, IReadOnlyList<string[]> Words)>> _names = [];
    private readonly Dictionary<(FacetKind Kind, string Word), List<int>> _namesWith = [];

    private AliasedNames(AliasTable aliases)
    {
        Add(FacetKind.People, FieldNames.PeopleText);
        Add(FacetKind.Organisations, FieldNames.OrganisationsText);

        void Add(FacetKind kind, string field)
        {
            _names[kind] =
            [
                .. from value in aliases.CanonicalValues(kind)
                   from name in aliases.Variants(kind, value).Prepend(value)
                   select (value, QueryText.Analyse(field, name)),
            ];
            foreach (var (index, name) in _names[kind].Index())
            {
                foreach (var word in name.Words.SelectMany(terms => terms).Distinct())
                {
                    NamesWith(kind, word).Add(index);
                }
            }
        }
    }

    /// <summary>The names under a table.</summary>
    public static AliasedNames Of(AliasTable aliases) => Cache.GetValue(aliases, table => new AliasedNames(table));

    /// <summary>The canonical values of which some name has words next to each other.</summary>
    /// <param name="kind">People or organisations.</param>
    /// <param name="words">The terms at each position; at least one.</param>
    public IReadOnlyList<string> With(FacetKind kind, IReadOnlyList<string[]> words)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words[0])
        {
            foreach (var index in _namesWith.GetValueOrDefault((kind, word), []))
            {
                var (value, name) = _names[kind][index];
                if (Has(name, words))
                {
                    values.Add(value);
                }
            }
        }

        return [.. values];
    }

    private List<int> NamesWith(FacetKind kind, string word)
    {
        if (!_namesWith.TryGetValue((kind, word), out var names))
        {
            _namesWith.Add((kind, word), names = []);
        }

        return names;
    }

    private static bool Has(IReadOnlyList<string[]> name, IReadOnlyList<string[]> words)
    {
        for (var start = 0; start + words.Count <= name.Count; start++)
        {
            var length = 0;
            while (length < words.Count && name[start + length].AsSpan().ContainsAny(words[length]))
            {
                length++;
            }

            if (length == words.Count)
            {
                return true;
            }
        }

        return false;
    }
}
