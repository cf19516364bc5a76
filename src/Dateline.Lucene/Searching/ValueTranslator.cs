using Dateline.Core.Queries;
using Dateline.Core.Queries.Syntax;
using Dateline.Core.Text;
using Dateline.Lucene.Schema;
using Lucene.Net.Search;

namespace Dateline.Lucene.Searching;

/// <summary>Translates clauses on fields that are compared whole, without regard to case and accents: source, language, id.</summary>
internal sealed class ValueTranslator(ArchiveSnapshot archive)
{
    /// <summary>The query of a clause; null when its field is one of text.</summary>
    public ConstantScoreQuery? Translate(QueryNode node) => node switch
    {
        WordNode word => Whole(word.Field, word.Text),
        PhraseNode phrase => Whole(phrase.Field, phrase.Text),
        WildcardNode wildcard => Matching(wildcard.Field, Fitting(wildcard)),
        FuzzyNode fuzzy => Matching(fuzzy.Field, Near(fuzzy)),
        _ => null,
    };

    private ConstantScoreQuery? Whole(QueryField field, string text)
    {
        if (field == QueryField.Id)
        {
            return new ConstantScoreQuery(new TermQuery(KeyTerm.Of(FieldNames.Id, text)));
        }

        var wanted = Folding.Fold(text);
        return Matching(field, value => value == wanted);
    }

    private ConstantScoreQuery? Matching(QueryField field, Predicate<string> matches)
    {
        FacetKind? kind = field switch
        {
            QueryField.Source => FacetKind.Source,
            QueryField.Language => FacetKind.Language,
            _ => null,
        };
        if (kind is not { } facet)
        {
            return null;
        }

        var aliases = archive.Aliases.Table;
        var values = archive.Dictionary(facet).Values
            .Where(value => aliases.Variants(facet, value).Prepend(value).Any(name => matches(Folding.Fold(name))))
            .ToList();
        return new ConstantScoreQuery(archive.Filter(facet, values));
    }

    private static Predicate<string> Fitting(WildcardNode wildcard)
    {
        var pattern = new WildcardPattern(wildcard.Pattern);
        return value => pattern.Matches(value);
    }

    private static Predicate<string> Near(FuzzyNode fuzzy)
    {
        var wanted = Folding.Fold(fuzzy.Text);
        return value => Math.Abs(value.Length - wanted.Length) <= fuzzy.MaxEdits && NearestName.Distance(wanted, value) <= fuzzy.MaxEdits;
    }
}
