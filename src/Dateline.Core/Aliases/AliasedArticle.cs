using Dateline.Core.Articles;
using Dateline.Core.Queries;

namespace Dateline.Core.Aliases;

/// <summary>Shows an article by the names that the aliases give its values.</summary>
public static class AliasedArticle
{
    /// <summary>The article with canonical values; each mention that has another value than was recognised says why.</summary>
    public static AnnotatedArticle Under(this AnnotatedArticle annotated, AliasTable aliases)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        ArgumentNullException.ThrowIfNull(aliases);
        return aliases.Decisions.Count == 0 ? annotated : annotated with
        {
            Article = annotated.Article with { Source = Canonical(FacetKind.Source, annotated.Article.Source) },
            Mentions = [.. annotated.Mentions.Select(Shown)],
            FiledPlace = Canonical(FacetKind.Filed, annotated.FiledPlace),
        };

        string? Canonical(FacetKind kind, string? value) => value is null ? null : aliases.Canonical(kind, value);

        Mention Shown(Mention mention)
        {
            if (mention.Value is not { } value || KindOf(mention.Kind) is not { } kind || aliases.Canonical(kind, value) is var canonical && canonical == value)
            {
                return mention;
            }

            var author = aliases.AuthorOf(kind, value) == AliasAuthor.User ? "the user" : "the archive";
            return mention with { Value = canonical, Why = $"{mention.Why}; {author} takes {value} for the same" };
        }
    }

    private static FacetKind? KindOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => FacetKind.People,
        EntityKind.Organisation => FacetKind.Organisations,
        EntityKind.Location => FacetKind.Locations,
        _ => null,
    };
}
