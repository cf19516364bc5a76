using System.Text.RegularExpressions;
using Dateline.Core.Aliases;
using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Core.Queries.Syntax;
using Dateline.Core.Text;

namespace Dateline.Tests.Lucene.Reference;

/// <summary>An article as the naive reference sees it: lists of words, sets of values.</summary>
/// <remarks>Its words are runs of letters and digits; its stems drop a final s. Tests use texts for which that is right.</remarks>
internal sealed class ReferenceArticle(AnnotatedArticle annotated, AliasTable aliases)
{
    private readonly string[] _title = Words(annotated.Article.Title);
    private readonly string[] _body = Words(annotated.Article.Body);

    public AnnotatedArticle Annotated => annotated;

    public bool HasValue(FacetKind kind, string value) =>
        value == FacetChoice.None ? annotated.Values(kind).Count == 0 : Shown(kind).Contains(value) || Shown(kind).Contains(aliases.Canonical(kind, value));

    /// <summary>The values under which the article is shown: of a place that is another one, that one and what is above it.</summary>
    public HashSet<string> Shown(FacetKind kind)
    {
        var shown = new HashSet<string>();
        foreach (var value in annotated.ValuesAndAncestors(kind))
        {
            var canonical = aliases.Canonical(kind, value);
            var parts = FacetHierarchy.Separator(kind) is { } separator && canonical != value ? canonical.Split(separator) : [canonical];
            for (var count = 1; count <= parts.Length; count++)
            {
                shown.Add(string.Join('/', parts.Take(count)));
            }
        }

        return shown;
    }

    public bool HasDate(FacetKind kind, DateSpan span) =>
        annotated.ValuesAndAncestors(kind).Any(value => DateSpan.TryParsePartial(value, out var days) && span.Contains(days));

    /// <summary>Whether a leaf of the syntax tree matches.</summary>
    public bool Matches(QueryNode leaf) => leaf switch
    {
        AllNode => true,
        DateNode date => HasDate(date.Field == QueryField.Published ? FacetKind.Published : FacetKind.Mentioned, date.Span),
        WordNode { Field: QueryField.Id } word => annotated.Article.Id == word.Text,
        WordNode { Field: QueryField.Source } word => Sources().Any(source => Folding.Fold(source) == Folding.Fold(word.Text)),
        WordNode { Field: QueryField.Language } word => Folding.Fold(annotated.Article.Language ?? "") == Folding.Fold(word.Text),
        WordNode word => Texts(word.Field).Concat(OtherNames(word.Field)).Any(text => text.Words.Any(other => SameWord(other, Folding.Fold(word.Text), text.IsStemmed))),
        PhraseNode phrase => Texts(phrase.Field).Concat(OtherNames(phrase.Field)).Any(text => HasPhrase(text.Words, Words(phrase.Text))),
        WildcardNode wildcard => Texts(wildcard.Field).Any(text => text.Words.Any(word => Fits(word, Folding.Fold(wildcard.Pattern)))),
        FuzzyNode fuzzy => Texts(fuzzy.Field).Any(text =>
            text.Words.Any(word => NearestName.Distance(word, Folding.Fold(fuzzy.Text)) <= fuzzy.MaxEdits)),
        _ => throw new ArgumentOutOfRangeException(nameof(leaf), leaf, "Not a leaf."),
    };

    /// <summary>Whoever asks for a person or an organisation means it under any name.</summary>
    private IEnumerable<(string[] Words, bool IsStemmed)> OtherNames(QueryField field)
    {
        if (field is not (QueryField.Person or QueryField.Organisation))
        {
            return [];
        }

        var kind = field == QueryField.Person ? FacetKind.People : FacetKind.Organisations;
        return Shown(kind).SelectMany(value => aliases.Variants(kind, value).Append(value)).Select(name => (Words(name), false));
    }

    private IEnumerable<string> Sources()
    {
        var source = aliases.Canonical(FacetKind.Source, annotated.Article.Source ?? "");
        return aliases.Variants(FacetKind.Source, source).Append(source);
    }

    private IEnumerable<(string[] Words, bool IsStemmed)> Texts(QueryField field)
    {
        if (field is QueryField.Any or QueryField.Title)
        {
            yield return (_title, true);
        }

        if (field is QueryField.Any or QueryField.Body)
        {
            yield return (_body, true);
        }

        (QueryField Field, FacetKind Kind)[] names =
        [
            (QueryField.Person, FacetKind.People),
            (QueryField.Organisation, FacetKind.Organisations),
            (QueryField.Place, FacetKind.Locations),
        ];
        foreach (var (_, kind) in names.Where(name => field == QueryField.Any || field == name.Field))
        {
            foreach (var value in annotated.Values(kind))
            {
                yield return (Words(value), false);
            }
        }
    }

    private static string[] Words(string text) =>
        [.. Regex.Matches(Folding.Fold(text), "[a-z0-9]+").Select(match => match.Value)];

    private static bool SameWord(string left, string right, bool isStemmed) => isStemmed ? Stem(left) == Stem(right) : left == right;

    private static string Stem(string word) => word.EndsWith('s') ? word[..^1] : word;

    private static bool HasPhrase(string[] words, string[] phrase) => Enumerable.Range(0, Math.Max(words.Length - phrase.Length + 1, 0))
        .Any(start => words.AsSpan(start, phrase.Length).SequenceEqual(phrase));

    private static bool Fits(string word, string pattern) =>
        Regex.IsMatch(word, $"^{Regex.Escape(pattern).Replace(@"\*", ".*").Replace(@"\?", ".")}$");
}
