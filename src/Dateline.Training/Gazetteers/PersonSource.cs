using Dateline.Entities.Gazetteers;

namespace Dateline.Training.Gazetteers;

/// <summary>
/// Given names and surnames (MIT, public domain and CC0 lists, and our own), heads of state and government (CC BY-SA 4.0), and
/// our own <c>people.tsv</c> (canonical name, other forms, single names by which headlines mean the person).
/// </summary>
internal static class PersonSource
{
    private const int GenderColumn = 9;
    private const int ForenameColumn = 11;
    private const int SurnameColumn = 5;
    private const int HeadOfGovernmentColumn = 3;
    private const int HeadOfStateColumn = 6;

    public static void Add(GazetteerBuilder builder, string source, string lists)
    {
        AddGivenNames(builder, Path.Combine(source, "first-names-en.txt"), NameKinds.None);
        AddGivenNames(builder, Path.Combine(source, "first-names-male.txt"), NameKinds.Male);
        AddGivenNames(builder, Path.Combine(source, "first-names-female.txt"), NameKinds.Female);
        foreach (var row in CsvFile.Read(Path.Combine(source, "popular-names", "common-forenames-by-country.csv")))
        {
            AddNames(builder, row[ForenameColumn], NameKinds.GivenName | (row[GenderColumn] == "F" ? NameKinds.Female : NameKinds.Male));
        }

        foreach (var row in CsvFile.Read(Path.Combine(source, "popular-names", "common-surnames-by-country.csv")))
        {
            AddNames(builder, row[SurnameColumn], NameKinds.Surname);
        }

        AddGivenNames(builder, Path.Combine(lists, "Names", "given-names.txt"), NameKinds.None);
        AddGivenNames(builder, Path.Combine(lists, "Names", "given-names-male.txt"), NameKinds.Male);
        AddGivenNames(builder, Path.Combine(lists, "Names", "given-names-female.txt"), NameKinds.Female);
        foreach (var row in ListFile.Read(Path.Combine(lists, "Names", "surnames.txt")))
        {
            AddNames(builder, row[0], NameKinds.Surname);
        }

        AddOwn(builder, Path.Combine(lists, "people.tsv"));
        foreach (var row in CsvFile.Read(Path.Combine(source, "world-leaders", "current", "all-leaders.csv")))
        {
            AddPerson(builder, row[HeadOfGovernmentColumn]);
            AddPerson(builder, row[HeadOfStateColumn]);
        }
    }

    /// <summary>The full names first, so that no alias takes one.</summary>
    private static void AddOwn(GazetteerBuilder builder, string list)
    {
        var rows = ListFile.Read(list).ToList();
        foreach (var row in rows)
        {
            builder.AddPerson(row[0], row[0]);
        }

        foreach (var row in rows)
        {
            foreach (var name in row.Names(1).Concat(row.Names(2)))
            {
                builder.AddPerson(name, row[0]);
            }
        }
    }

    private static void AddGivenNames(GazetteerBuilder builder, string path, NameKinds gender)
    {
        foreach (var row in ListFile.Read(path))
        {
            AddNames(builder, row[0], NameKinds.GivenName | gender);
        }
    }

    /// <summary>Names of more than one letter; alternatives are parted by a slash.</summary>
    private static void AddNames(GazetteerBuilder builder, string names, NameKinds kinds)
    {
        foreach (var name in names.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (name.Length > 1 && !name.Any(char.IsAsciiDigit))
            {
                builder.AddName(name, kinds);
            }
        }
    }

    private static void AddPerson(GazetteerBuilder builder, string name)
    {
        if (name.Length > 0)
        {
            builder.AddPerson(name, name);
        }
    }
}
