namespace Dateline.Entities.Names;

/// <summary>
/// Gives each mention of a person the full name that the article uses: "Witkoff" and "Mr. Witkoff" become Steven Witkoff. A
/// surname that several persons of the article share goes to the one mentioned last; before any of them it stays open.
/// </summary>
internal sealed class PersonNamer(Nicknames nicknames)
{
    /// <summary>How many persons of one surname are compared, which bounds the time on hostile text.</summary>
    private const int MostNamesakes = 32;

    private readonly Dictionary<ulong, List<PersonCluster>> _bySurname = [];
    private readonly Dictionary<ulong, List<PersonCluster>> _byFirstWord = [];

    /// <summary>The names of an article's mentions, in text order.</summary>
    /// <param name="mentions">The mentions, in text order.</param>
    public CanonicalName[] Name(IReadOnlyList<PersonMention> mentions)
    {
        var written = mentions.Select(mention => new PersonName(mention.Written)).ToArray();
        var names = mentions.Select((mention, i) => NameOf(mention, written[i])).ToArray();
        // The longest first, so that "Suu Kyi" finds "Aung San Suu Kyi" whatever comes first in the text.
        foreach (var name in names.Where(name => name.IsFull).OrderByDescending(name => name.Words.Length))
        {
            ClusterOf(name);
        }

        var canonical = new CanonicalName[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            canonical[i] = Resolve(names[i], i, mentions[i]);
        }

        return canonical;
    }

    /// <summary>The name by which a mention joins others: that of the list, unless it is a single word that may be somebody else's.</summary>
    private static PersonName NameOf(PersonMention mention, PersonName written) =>
        mention.Known is not null && (mention.IsCertain || written.IsFull) ? new PersonName(mention.Known) : written;

    private CanonicalName Resolve(PersonName name, int index, PersonMention mention)
    {
        if (name.IsFull)
        {
            var cluster = ClusterOf(name);
            cluster.LastMention = index;
            return new CanonicalName(cluster.Value, cluster.Value == mention.Written ? null : $"another form of {cluster.Value}");
        }

        var bearers = Bearers(name);
        if (bearers.Count == 0)
        {
            return mention.Known is { } known && known != mention.Written
                ? ResolveKnown(known, index, mention)
                : new CanonicalName(NameText.Join(name.Words, mayShout: false), null);
        }

        var bearer = bearers.Count == 1 ? bearers[0] : bearers.MaxBy(cluster => cluster.LastMention)!;
        if (bearers.Count > 1 && bearer.LastMention < 0)
        {
            return new CanonicalName(null, $"{bearers.Count} persons of the article bear this name");
        }

        bearer.LastMention = index;
        return new CanonicalName(bearer.Value, $"short for {bearer.Value} in this article");
    }

    /// <summary>The person of a list, who may be known by a single word: Madonna, Suharto.</summary>
    private CanonicalName ResolveKnown(string known, int index, PersonMention mention) => new PersonName(known) is { IsFull: true } full
        ? Resolve(full, index, mention)
        : new CanonicalName(known, $"another form of {known}");

    private List<PersonCluster> Bearers(PersonName name)
    {
        var bearers = Find(_bySurname, name.Surname, full => full.EndsWith(name));
        return bearers.Count > 0 ? bearers : Find(_byFirstWord, name.First, full => full.Contains(name));
    }

    private static List<PersonCluster> Find(
        Dictionary<ulong, List<PersonCluster>> index, ulong key, Func<PersonName, bool> matches) =>
        index.TryGetValue(key, out var clusters) ? clusters.FindAll(cluster => cluster.Names.Any(matches)) : [];

    /// <summary>The person of a full name, who is new when no person of the surname has a given name that agrees.</summary>
    private PersonCluster ClusterOf(PersonName name)
    {
        if (_bySurname.TryGetValue(name.Surname, out var namesakes))
        {
            foreach (var namesake in namesakes)
            {
                if (namesake.Names.Any(known => known.EndsWith(name) || known.Agrees(name, nicknames)))
                {
                    namesake.Add(name);
                    return namesake;
                }
            }

            if (namesakes.Count >= MostNamesakes)
            {
                return new PersonCluster(name);
            }
        }

        var cluster = new PersonCluster(name);
        Index(_bySurname, name.Surname, cluster);
        Index(_byFirstWord, name.First, cluster);
        return cluster;
    }

    private static void Index(Dictionary<ulong, List<PersonCluster>> index, ulong key, PersonCluster cluster)
    {
        if (!index.TryGetValue(key, out var clusters))
        {
            index.Add(key, clusters = []);
        }

        if (clusters.Count < MostNamesakes)
        {
            clusters.Add(cluster);
        }
    }
}
