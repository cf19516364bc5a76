using CsCheck;
using Dateline.Core.Queries;
using Dateline.Core.Queries.Parsing;
using Dateline.Core.Queries.Syntax;

namespace Dateline.Tests.Core.Queries;

public sealed class QueryParserTests
{
    private static readonly DateOnly Today = new(2025, 12, 10);

    [Theory]
    [InlineData("", "every article")]
    [InlineData("   ", "every article")]
    [InlineData("*", "every article")]
    [InlineData("security framework", "security AND framework")]
    [InlineData("\"security framework\"", "\"security framework\"")]
    [InlineData("\u201Csecurity framework\u201D", "\"security framework\"")]
    [InlineData("\"near words\"~5", "\"near words\"~5")]
    [InlineData("kyiv talks OR truce", "kyiv AND (talks OR truce)")]
    [InlineData("kyiv AND talks OR truce", "(kyiv AND talks) OR truce")]
    [InlineData("kyiv (talks OR truce) -moscow", "kyiv AND (talks OR truce) AND NOT moscow")]
    [InlineData("NOT moscow", "NOT moscow")]
    [InlineData("kyiv and moscow", "kyiv AND and AND moscow")]
    [InlineData("negotiat*", "negotiat*")]
    [InlineData("wom?n", "wom?n")]
    [InlineData("who won?", "who AND won?")]
    [InlineData("umerof~", "umerof~2")]
    [InlineData("kyev~", "kyev~1")]
    [InlineData("umerof~1", "umerof~1")]
    [InlineData("truce^2.5", "truce^2.5")]
    [InlineData("(truce peace)^3", "(truce AND peace)^3")]
    [InlineData("person:\"Rustem Umerov\" AND framework", "person:\"Rustem Umerov\" AND framework")]
    [InlineData("PLACE:miami", "place:miami")]
    [InlineData("person: umerov", "person:umerov")]
    [InlineData("title:(truce OR peace) kyiv", "(title:truce OR title:peace) AND kyiv")]
    [InlineData("published:2025-12", "published:2025-12")]
    [InlineData("published:2025-12-01..2025-12-06", "published:2025-12-01..2025-12-06")]
    [InlineData("published:..2025", "published:..2025-12-31")]
    [InlineData("published:last-week", "published:2025-12-01..2025-12-07")]
    [InlineData("published:\"last week\"", "published:2025-12-01..2025-12-07")]
    [InlineData("published:last-7-days", "published:2025-12-04..2025-12-10")]
    [InlineData("mentioned:2025-12-05", "mentioned:2025-12-05")]
    [InlineData("http://example.com/a", "http://example.com/a")]
    [InlineData("12:30", "12:30")]
    [InlineData("--- ... !!", "every article")]
    [InlineData("- kyiv", "kyiv")]
    [InlineData("+kyiv +talks", "kyiv AND talks")]
    public void Parse_WellFormedQuery_ReadsAsMeant(string text, string readAs)
    {
        var parsed = QueryParser.Parse(text, MatchMode.All, Today);

        Assert.Equal(readAs, parsed.ReadAs);
        Assert.Empty(parsed.Notices);
    }

    [Theory]
    [InlineData("\"security framework", "\"security framework\"", "column 1 was left open")]
    [InlineData("kyiv (talks OR truce", "kyiv AND (talks OR truce)", "( at column 6")]
    [InlineData("kyiv) talks", "kyiv AND talks", ") at column 5")]
    [InlineData("AND kyiv", "kyiv", "AND at column 1")]
    [InlineData("kyiv OR", "kyiv", "OR at column 6")]
    [InlineData("kyiv AND AND talks", "kyiv AND talks", "AND at column 6")]
    [InlineData("kyiv NOT", "kyiv", "NOT at column 6")]
    [InlineData("truce^x", "truce", "^ at column 6")]
    [InlineData("kyiv person:", "kyiv AND person:", null)]
    public void Parse_MalformedQuery_IsRepairedAndSaysSo(string text, string readAs, string? notice)
    {
        var parsed = QueryParser.Parse(text, MatchMode.All, Today);

        Assert.Equal(readAs, parsed.ReadAs);
        if (notice is not null)
        {
            Assert.Contains(notice, Assert.Single(parsed.Notices), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("kyiv persn:umerov", 6, "person")]
    [InlineData("place:kyiv sorce:x", 12, "source")]
    public void Parse_UnknownField_NamesColumnAndNearest(string text, int column, string nearest)
    {
        var error = Assert.Throws<QueryException>(() => QueryParser.Parse(text, MatchMode.All, Today));

        Assert.Equal(column, error.Column);
        Assert.Contains($"did you mean '{nearest}'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("published:2025-13", 11)]
    [InlineData("talks published:2025-02-30", 17)]
    [InlineData("mentioned:soon", 11)]
    [InlineData("published:2025-12-06..2025-12-01", 11)]
    public void Parse_MalformedDate_NamesColumn(string text, int column)
    {
        var error = Assert.Throws<QueryException>(() => QueryParser.Parse(text, MatchMode.All, Today));

        Assert.Equal(column, error.Column);
    }

    [Fact]
    public void Parse_FunctionWord_IsMarkedUnlessTypedAsAName()
    {
        Assert.Equal(Words(("the", true), ("summit", false)), Root("the summit"));
        Assert.Equal(Words(("WHO", false), ("summit", false)), Root("WHO summit"));
        Assert.Equal(Words(("THE", true), ("SUMMIT", false)), Root("THE SUMMIT"));
    }

    [Theory]
    [InlineData(MatchMode.Any, "kyiv OR talks")]
    [InlineData(MatchMode.Most, "most of (kyiv, talks)")]
    public void Parse_MatchMode_IsReadBack(MatchMode match, string readAs) =>
        Assert.Equal(readAs, QueryParser.Parse("kyiv talks", match, Today).ReadAs);

    [Fact]
    public void Parse_MoreClausesThanAllowed_UsesTheFirstAndSaysSo()
    {
        var text = string.Join(' ', Enumerable.Range(0, 10 * QueryParser.MaxClauses).Select(n => $"w{n}"));

        var parsed = QueryParser.Parse(text, MatchMode.All, Today);

        Assert.Equal(QueryParser.MaxClauses, Assert.IsType<WordsNode>(parsed.Root).Children.Count);
        Assert.Contains("first 256 words", Assert.Single(parsed.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_DeepNesting_IsReadWithoutOverflow()
    {
        var text = new string('(', 100_000) + "kyiv" + new string(')', 100_000);

        Assert.Equal("kyiv", QueryParser.Parse(text, MatchMode.All, Today).ReadAs);
    }

    [Fact]
    public void Parse_AnythingTyped_NeverFailsButForFieldsAndDates()
    {
        var pieces = Gen.OneOf(
            "kyiv", "\"", "(", ")", "AND", "OR", "NOT", "-", "+", "~", "^", "*", "?", ":", "person:", "title:", " ", "\u201C", "2", "é", "\0", "\uD83D");
        pieces.List[0, 25].Select(string.Concat).Sample(text =>
        {
            try
            {
                var parsed = QueryParser.Parse(text, MatchMode.All, Today);
                Assert.NotEmpty(parsed.ReadAs);
            }
            catch (QueryException error)
            {
                Assert.NotNull(error.Column);
            }
        });
    }

    [Fact]
    public void Print_ParsedQuery_ParsesToTheSameTree()
    {
        var words = Gen.OneOf("kyiv", "talks", "\"peace deal\"", "(truce OR peace)", "-war", "person:umerov", "tru*", "fuzy~1", "x^2");
        words.List[1, 6].Select(list => string.Join(' ', list)).Sample(text =>
        {
            var first = QueryParser.Parse(text, MatchMode.All, Today);
            var second = QueryParser.Parse(first.ReadAs, MatchMode.All, Today);

            Assert.Equal(first.ReadAs, second.ReadAs);
        });
    }

    private static QueryNode[] Root(string text) =>
        [.. Assert.IsType<WordsNode>(QueryParser.Parse(text, MatchMode.All, Today).Root).Children];

    private static QueryNode[] Words(params (string Text, bool IsStopWord)[] words) =>
        [.. words.Select(word => new WordNode(QueryField.Any, word.Text, word.IsStopWord))];
}
