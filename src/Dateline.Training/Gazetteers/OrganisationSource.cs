using Dateline.Entities.Gazetteers;

namespace Dateline.Training.Gazetteers;

/// <summary>
/// Organisations: our own lists (canonical name, aliases), supranational bodies (CC BY-SA 4.0), the companies of the
/// S&amp;P 500 (PDDL) and of the cspell dictionary (MIT).
/// </summary>
internal static class OrganisationSource
{
    private const int SecurityColumn = 1;
    private const int ShortestCompanyWord = 4;

    private static readonly string[] LegalForms =
        [", Inc.", " Inc.", " Incorporated", " Corporation", " Corp.", " plc", " Company", " Ltd.", " Limited", " N.V.", " S.A.", " & Co.", " Co."];

    public static void Add(GazetteerBuilder builder, string source, string lists)
    {
        AddOwn(builder, Path.Combine(lists, "Organisations"));
        AddBodies(builder, Path.Combine(source, "supranational", "ALL_BODIES.md"));
        AddListedCompanies(builder, Path.Combine(source, "sp500.csv"));
        AddCompanyWords(builder, Path.Combine(source, "companies.txt"));
    }

    /// <summary>
    /// The best known first: they take their aliases. Of the others, an alias that two share is a name of organisations, but of
    /// none in particular: which one is meant has to stand in the article.
    /// </summary>
    private static void AddOwn(GazetteerBuilder builder, string folder)
    {
        var bestKnown = Path.Combine(folder, "best-known.tsv");
        var rows = Directory.GetFiles(folder, "*.tsv").Where(path => path != bestKnown).Order(StringComparer.Ordinal)
            .SelectMany(ListFile.Read).ToList();
        AddRows(builder, ListFile.Read(bestKnown));
        foreach (var row in rows)
        {
            builder.AddOrganisation(row[0], row[0]);
        }

        foreach (var alias in rows.SelectMany(row => row.Names(1), (row, alias) => (Name: alias, Canonical: row[0]))
            .ToLookup(alias => NameKey.Of(alias.Name)))
        {
            var canonical = alias.Select(one => one.Canonical).Distinct(StringComparer.Ordinal).ToList();
            builder.AddOrganisation(alias.First().Name, canonical.Count == 1 ? canonical[0] : null);
        }
    }

    private static void AddRows(GazetteerBuilder builder, IEnumerable<ListRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var name in row.Names(1).Prepend(row[0]))
            {
                builder.AddOrganisation(name, row[0]);
            }
        }
    }

    /// <summary>The first column of the table.</summary>
    private static void AddBodies(GazetteerBuilder builder, string path)
    {
        foreach (var line in File.ReadLines(path).SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal)).Skip(1))
        {
            if (line.Split('|') is [_, var name, ..])
            {
                builder.AddOrganisation(name.Trim(), name.Trim());
            }
        }
    }

    private static void AddListedCompanies(GazetteerBuilder builder, string path)
    {
        foreach (var row in CsvFile.Read(path))
        {
            var name = row[SecurityColumn];
            var parenthesis = name.IndexOf(" (", StringComparison.Ordinal);
            name = parenthesis < 0 ? name : name[..parenthesis];
            var form = Array.Find(LegalForms, form => name.EndsWith(form, StringComparison.Ordinal));
            var bare = form is null ? name : name[..^form.Length];
            builder.AddOrganisation(bare, bare);
            builder.AddOrganisation(name, bare);
        }
    }

    /// <summary>The dictionary holds the single words of company names; those that are nothing else are names by themselves.</summary>
    private static void AddCompanyWords(GazetteerBuilder builder, string path)
    {
        foreach (var word in File.ReadLines(path).Select(line => line.Trim()))
        {
            if (word.Length >= ShortestCompanyWord && word[0] != '#' && char.IsUpper(word[0]) && word.Any(char.IsLower) &&
                !builder.IsCommonWord(word) && builder.Find(word) is null)
            {
                builder.AddOrganisation(word, word);
            }
        }
    }
}
