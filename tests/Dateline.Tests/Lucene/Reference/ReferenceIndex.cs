using Dateline.Core.Aliases;
using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Core.Queries.Parsing;
using Dateline.Core.Queries.Syntax;

namespace Dateline.Tests.Lucene.Reference;

/// <summary>
/// The contract of search and facets (DESIGN sections 3 and 4) as plainly as it can be written: every article is looked at for
/// every question. Values of choices are canonical.
/// </summary>
internal sealed class ReferenceIndex(IEnumerable<AnnotatedArticle> articles, AliasTable? aliases = null)
{
    private readonly List<ReferenceArticle> _articles = [.. articles.Select(article => new ReferenceArticle(article, aliases ?? AliasTable.Empty))];

    /// <summary>The ids of the articles that a query finds.</summary>
    public HashSet<string> Find(ArticleQuery query) => [.. Matches(query, except: null).Select(article => article.Annotated.Article.Id)];

    /// <summary>The counts of a facet: a value's own OR choice left out.</summary>
    public (Dictionary<string, int> Counts, int Missing) Facet(ArticleQuery query, FacetKind kind)
    {
        var matches = Matches(query, except: kind).ToList();
        var counts = matches
            .SelectMany(article => article.Shown(kind))
            .GroupBy(value => value)
            .ToDictionary(group => group.Key, group => group.Count());
        return (counts, matches.Count(article => article.HasValue(kind, FacetChoice.None)));
    }

    private IEnumerable<ReferenceArticle> Matches(ArticleQuery query, FacetKind? except)
    {
        var root = QueryParser.Parse(query.Text, query.Match, DateOnly.FromDateTime(SmallArchive.Now.Date)).Root;
        var found = _articles.Where(article => Matches(article, root, query.Match)).ToList();
        if (found.Count == 0 && query.Match == MatchMode.All)
        {
            found = [.. _articles.Where(article => Matches(article, root, MatchMode.Most))];
        }

        return found.Where(article => Enum.GetValues<FacetKind>().All(kind => Accepts(article, query, kind, kind == except)));
    }

    private static bool Accepts(ReferenceArticle article, ArticleQuery query, FacetKind kind, bool isOwnLeftOut)
    {
        var choice = query.Choices.GetValueOrDefault(kind, new FacetChoice());
        var span = kind == FacetKind.Published ? query.Published : kind == FacetKind.Mentioned ? query.Mentioned : null;
        return choice.All.All(value => article.HasValue(kind, value)) &&
            !choice.Not.Any(value => article.HasValue(kind, value)) &&
            (isOwnLeftOut ||
                ((choice.Any.Count == 0 || choice.Any.Any(value => article.HasValue(kind, value))) &&
                (span is null || article.HasDate(kind, span.Value))));
    }

    private static bool Matches(ReferenceArticle article, QueryNode node, MatchMode match) => node switch
    {
        NotNode not => !Matches(article, not.Child, match),
        BoostNode boost => Matches(article, boost.Child, match),
        OrNode or => or.Children.Any(child => Matches(article, child, match)),
        AndNode and => Together(article, and.Children, MatchMode.All, match),
        WordsNode words => Together(article, words.Children, match, match),
        _ => article.Matches(node),
    };

    private static bool Together(ReferenceArticle article, IReadOnlyList<QueryNode> children, MatchMode own, MatchMode match)
    {
        var counted = children.Where(child => !child.AlwaysApplies()).ToList();
        var words = counted.Where(child => child is not (WordNode { IsStopWord: true } or BoostNode { Child: WordNode { IsStopWord: true } })).ToList();
        if (words.Count == 0)
        {
            words = counted;
        }

        var needed = own switch
        {
            MatchMode.All => words.Count,
            MatchMode.Most => (int)Math.Ceiling(words.Count * 2 / 3.0),
            _ => Math.Min(words.Count, 1),
        };
        return children.Where(child => child.AlwaysApplies()).All(child => Matches(article, child, match)) &&
            words.Count(child => Matches(article, child, match)) >= needed;
    }
}
