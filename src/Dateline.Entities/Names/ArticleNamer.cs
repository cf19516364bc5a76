using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Places;
using Dateline.Entities.Tagging;

namespace Dateline.Entities.Names;

/// <summary>Gives the names that were found in an article their canonical values.</summary>
internal sealed class ArticleNamer(PlaceResolver places)
{
    /// <summary>The canonical names, in the order of the names.</summary>
    /// <param name="text">The article.</param>
    /// <param name="names">What was found in it, in text order.</param>
    /// <param name="filed">The dateline's place; null when there is none.</param>
    public CanonicalName[] Name(TaggingText text, IReadOnlyList<TaggedName> names, Place? filed)
    {
        var canonical = new CanonicalName[names.Count];
        Fill(EntityKind.Person, indexes => new PersonNamer(Nicknames.Default).Name(Array.ConvertAll(indexes, i => PersonMentionOf(text, names[i]))));
        Fill(EntityKind.Organisation, indexes => OrganisationNamer.Name(Written(indexes, name => name.Listed?.Canonical ?? name.Known.Organisation)));
        Fill(EntityKind.Location, Resolved);
        return canonical;

        void Fill(EntityKind kind, Func<int[], CanonicalName[]> name)
        {
            int[] indexes = [.. Enumerable.Range(0, names.Count).Where(i => names[i].Kind == kind)];
            var named = name(indexes);
            for (var i = 0; i < indexes.Length; i++)
            {
                canonical[indexes[i]] = named[i];
            }
        }

        (string Written, string? Known)[] Written(int[] indexes, Func<TaggedName, string?> known) =>
            Array.ConvertAll(indexes, i => (text.Between(names[i].First, names[i].End), known(names[i])));

        CanonicalName[] Resolved(int[] indexes)
        {
            var mentions = Array.ConvertAll(indexes, i => PlaceMentionOf(text, names[i]));
            var resolutions = places.Resolve(text.Text, mentions, filed);
            return [.. resolutions.Select(resolution => new CanonicalName(resolution.Path, resolution.Why))];
        }
    }

    private static PersonMention PersonMentionOf(TaggingText text, TaggedName name) => name.Listed is { } listed
        ? new PersonMention(text.Between(name.First, name.End), listed.FullForm, IsCertain: true)
        : new PersonMention(text.Between(name.First, name.End), name.Known.Person);

    private static PlaceMention PlaceMentionOf(TaggingText text, TaggedName name)
    {
        var start = text.TokenAt(name.First).Start;
        return new PlaceMention(start, text.TokenAt(name.End - 1).End - start, name.IsDemonym) { Given = name.Listed?.Place };
    }
}
