using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Dateline.Benchmarks.Faceted;

/// <summary>The queries as plain Lucene has them.</summary>
internal static class PeerQueries
{
    public static Query Of(FacetedQuery query) => query.Class switch
    {
        QueryClass.Common or QueryClass.Rare => new TermQuery(Term(query.Words[0])),
        QueryClass.And => Boolean(query.Words, Occur.MUST),
        QueryClass.Or => Boolean(query.Words, Occur.SHOULD),
        QueryClass.Phrase => Phrase(query.Words),
        QueryClass.Prefix => new PrefixQuery(Term(query.Words[0])),
        _ => new MatchAllDocsQuery(),
    };

    private static BooleanQuery Boolean(string[] words, Occur occur)
    {
        var query = new BooleanQuery();
        foreach (var word in words)
        {
            query.Add(new TermQuery(Term(word)), occur);
        }

        return query;
    }

    private static PhraseQuery Phrase(string[] words)
    {
        var query = new PhraseQuery();
        foreach (var word in words)
        {
            query.Add(Term(word));
        }

        return query;
    }

    private static Term Term(string word) => new(NewsDocumentBuilder.Text, word);
}
