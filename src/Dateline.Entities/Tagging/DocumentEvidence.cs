using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Tagging;

/// <summary>
/// Lets the mentions of one article vote: the same name is of the same kind wherever it stands, and a word that is part of a full
/// name elsewhere ("Witkoff" of "Steven Witkoff") is that person here.
/// </summary>
internal sealed class DocumentEvidence(TaggingText text)
{
    private const float Shared = 0.6f;
    private const float NamedCountry = 2;
    private const float Certain = 3;
    private const float PartOfPerson = 5;
    private const float PartOfOrganisation = 3;

    private static readonly EntityKind[] Kinds = [EntityKind.Person, EntityKind.Organisation, EntityKind.Location];

    /// <summary>Adds to each candidate what the others say of it.</summary>
    public void Share(List<Candidate> candidates)
    {
        SupportPlaces(candidates);
        ShareWithTwins(candidates);
        ShareWithParts(candidates);
    }

    /// <summary>A town is likelier to be meant where its country is named.</summary>
    private void SupportPlaces(List<Candidate> candidates)
    {
        var countries = new HashSet<int>();
        foreach (var candidate in candidates.Where(candidate => candidate.Known.Is(NameKinds.Country | NameKinds.Demonym)))
        {
            countries.Add(text.Gazetteer.PlaceAt(candidate.Known.Places[0].Id).Root.Id);
        }

        foreach (var candidate in candidates.Where(candidate => candidate.Known.Is(NameKinds.City | NameKinds.Region) &&
            !candidate.Known.Is(NameKinds.Country)))
        {
            foreach (var place in candidate.Known.Places)
            {
                var root = text.Gazetteer.PlaceAt(place.Id).Root;
                if (countries.Contains(root.Id))
                {
                    candidate.Add(EntityKind.Location, NamedCountry, "a known place of a country that the article names");
                    break;
                }
            }
        }
    }

    private static void AddShared(List<Candidate> twins)
    {
        foreach (var kind in Kinds)
        {
            var best = twins.MaxBy(twin => twin[kind])!;
            foreach (var twin in twins.Where(twin => twin != best && best[kind] > twin[kind]))
            {
                twin.Add(kind, best.Strongest(kind) with { Points = Shared * (best[kind] - twin[kind]), IsElsewhere = true });
            }
        }
    }

    private void ShareWithTwins(List<Candidate> candidates)
    {
        var groups = new Dictionary<ulong, List<Candidate>>();
        foreach (var candidate in candidates)
        {
            var key = NameKey.Of(text.SpanOf(candidate.First, candidate.End));
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = []);
            }

            group.Add(candidate);
        }

        foreach (var group in groups.Values.Where(group => group.Count > 1))
        {
            AddShared(group);
        }
    }

    private void ShareWithParts(List<Candidate> candidates)
    {
        var people = new Dictionary<ulong, Candidate>();
        var organisations = new Dictionary<ulong, Candidate>();
        foreach (var candidate in candidates.Where(candidate => candidate.Count > 1 && candidate[candidate.Best] >= Certain))
        {
            if (candidate.Best == EntityKind.Person)
            {
                people.TryAdd(NameKey.Of(text.WordAt(candidate.End - 1)), candidate);
                people.TryAdd(NameKey.Of(text.WordAt(candidate.First)), candidate);
            }
            else if (candidate.Best == EntityKind.Organisation)
            {
                organisations.TryAdd(NameKey.Of(text.WordAt(candidate.First)), candidate);
                organisations.TryAdd(NameKey.Of(text.WordAt(candidate.End - 1)), candidate);
            }
        }

        foreach (var candidate in candidates.Where(candidate => candidate.Count == 1))
        {
            var key = NameKey.Of(text.WordAt(candidate.First));
            if (people.TryGetValue(key, out var person))
            {
                candidate.Add(EntityKind.Person, PartOfPerson, "part of the name", person.First, person.End);
            }
            else if (organisations.TryGetValue(key, out var organisation) && !candidate.Known.Is(NameKinds.Place))
            {
                candidate.Add(
                    EntityKind.Organisation, PartOfOrganisation, "part of the name", organisation.First, organisation.End);
            }
        }
    }
}
