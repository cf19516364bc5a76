using Dateline.Entities.Gazetteers;

namespace Dateline.Training.Gazetteers;

/// <summary>
/// Given names and surnames (MIT, public domain and CC0 lists), heads of state and government (CC BY-SA 4.0), and our own
/// <c>people.tsv</c> (canonical name, aliases) where there is one.
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

        foreach (var row in CsvFile.Read(Path.Combine(source, "world-leaders", "current", "all-leaders.csv")))
        {
            AddPerson(builder, row[HeadOfGovernmentColumn]);
            AddPerson(builder, row[HeadOfStateColumn]);
        }

        AddOwn(builder, Path.Combine(lists, "people.tsv"));
    }

    private static void AddOwn(GazetteerBuilder builder, string list)
    {
        foreach (var row in File.Exists(list) ? ListFile.Read(list) : [])
        {
            foreach (var name in row.Names(1).Prepend(row[0]))
            {
                builder.AddPerson(name, row[0]);
            }
        }
    }

    private static void AddGivenNames(GazetteerBuilder builder, string path, NameKinds gender)
    {
        foreach (var name in File.ReadLines(path))
        {
            AddNames(builder, name, NameKinds.GivenName | gender);
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
