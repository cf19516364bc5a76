namespace Dateline.Entities.Aliases;

/// <summary>
/// Finds the names of organisations that are one organisation's: ways of writing one name, and the name with and without its legal
/// form. Where a name is borne with several legal forms (Allied Corp, Allied Inc), the bare name joins none of them.
/// </summary>
internal static class OrganisationAliases
{
    /// <summary>The shortest name whose letters alone tell enough; of shorter ones the capitals tell too.</summary>
    private const int ShortestSpelling = 5;

    /// <summary>The groups of values that are one organisation's names; each has two or more.</summary>
    public static IEnumerable<IReadOnlyList<string>> Find(IEnumerable<string> values)
    {
        var groups = new ValueGroups();
        var names = values.Select(OrganisationName.TryRead).OfType<OrganisationName>().ToList();
        foreach (var spelled in names.GroupBy(name =>
            name.Spelling.Length < ShortestSpelling ? name.Value.Replace(".", "", StringComparison.Ordinal) : name.Spelling))
        {
            groups.Join(spelled.Select(name => name.Value));
        }

        foreach (var bare in names.Where(name => name.Core is not null).GroupBy(name => name.Core))
        {
            var forms = bare.Select(name => name.LegalForm).Distinct().OrderBy(form => form.Length).ToList();
            if (forms.Zip(forms.Skip(1)).All(pair => pair.Second.EndsWith(pair.First, StringComparison.Ordinal)))
            {
                groups.Join(bare.Select(name => name.Value));
            }
        }

        return groups.All();
    }
}
