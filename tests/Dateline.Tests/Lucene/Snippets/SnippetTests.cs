using CsCheck;
using Dateline.Core.Results;
using Dateline.Tests.Lucene.Reference;
using static Dateline.Tests.Lucene.Reference.Stories;

namespace Dateline.Tests.Lucene.Snippets;

public sealed class SnippetTests
{
    private static readonly string Filler = string.Join(' ', Enumerable.Repeat("Nothing of interest was said by anybody at the meeting.", 12));

    [Theory]
    [InlineData("security framework", "They forged a [security framework] on Friday.")]
    [InlineData("security framework", "The [framework] is for [security].")]
    [InlineData("\"security framework\"", "A [security framework], for security.")]
    [InlineData("talk", "[Talks] are [talked] about.")]
    [InlineData("two-day", "After [two-day] talks, two men left for a day.")]
    [InlineData("secur*", "[Security] is [secured].")]
    [InlineData("securty~1", "[Security] is secured.")]
    [InlineData("talks -person:security", "[Talks] on security.")]
    [InlineData("person:witkoff", "Steven [Witkoff] spoke.")]
    [InlineData("\"the end\"~3", "[The] very [end].")]
    [InlineData("u.s. talks", "[U.S. talks] went on in the [US].")]
    [InlineData("published:2025 talks", "In 2025 [talks] go on.")]
    [InlineData("", "Only the beginning is shown.")]
    public void Snippet_Query_MarksWhatItAsksFor(string query, string marked)
    {
        var body = marked.Replace("[", "").Replace("]", "");
        using var archive = new SmallArchive([Story("0", "Headline", body, "2025-12-06", people: ["Steven Witkoff"])]);

        Assert.Equal(marked, Marked(Assert.Single(archive.Search(query).Hits)));
    }

    [Fact]
    public void Snippet_LongBody_IsThePassageWithMostOfTheQuery()
    {
        var body = $"The security of grain is one matter. {Filler}\n\nMr. Bell of the U.S. said a security framework was near. {Filler}";
        using var archive = new SmallArchive([Story("0", "Headline", body)]);

        var snippet = Marked(archive.Search("security framework").Hits[0]);

        Assert.StartsWith("Mr. Bell of the U.S. said a [security framework] was near. Nothing", snippet);
        Assert.EndsWith("meeting.", snippet);
    }

    [Fact]
    public void Snippet_MatchFarIntoALongSentence_BeginsWithAWord()
    {
        var body = $"{string.Join(' ', Enumerable.Repeat("word", 100))} treaty {string.Join(' ', Enumerable.Repeat("word", 100))}";
        using var archive = new SmallArchive([Story("0", "Headline", body)]);

        var snippet = Marked(archive.Search("treaty").Hits[0]);

        Assert.Matches(@"^(word )+\[treaty\]( word)+$", snippet);
        Assert.InRange(snippet.Length, 150, 225);
    }

    [Fact]
    public void Snippet_NoMatchInTheBody_IsItsBeginningBehindTheDateline()
    {
        var story = Story("0", "Treaty", "KYIV (Reuters) - It was signed.\n\nMore.");
        using var archive = new SmallArchive([story with { Article = story.Article with { DatelineLength = "KYIV (Reuters) - ".Length } }]);

        Assert.Equal("It was signed. More.", Marked(archive.Search("treaty").Hits[0]));
    }

    [Fact]
    public void Snippet_NoBody_IsEmpty()
    {
        using var archive = new SmallArchive([Story("0", "Treaty", "")]);

        Assert.Empty(archive.Search("treaty").Hits[0].Snippet);
    }

    [Fact]
    public void Snippet_AnyBody_IsAStretchOfItAndNeverHalfACharacter() =>
        Gen.Select(
            Gen.OneOf("talk", "talks", "peace", " ", " ", ".", "\n\n", "-", "\U0001F600", "é", "U.S.", "x").Array[0, 300].Select(string.Concat),
            Gen.OneOf("talk", "\"talk peace\"", "t*", "peace talks", "x OR peace")).Sample(
            (body, query) =>
            {
                using var archive = new SmallArchive([Story("0", "t talk peace x talk peace", body)]);
                var hit = Assert.Single(archive.Search(query).Hits);

                var text = string.Concat(hit.Snippet.Select(part => part.Text));
                Assert.Contains(Squeezed(text), Squeezed(body));
                Assert.All(hit.Snippet, part => Assert.True(part.Text.Length > 0 && !char.IsLowSurrogate(part.Text[0]) && !char.IsHighSurrogate(part.Text[^1])));
                Assert.DoesNotContain('\n', text);
            },
            iter: 60);

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Marked(Hit hit) => string.Concat(hit.Snippet.Select(part => part.Match ? $"[{part.Text}]" : part.Text));
}
