using System.Globalization;
using Dateline.Entities.Gazetteers;

namespace Dateline.Training.Gazetteers;

/// <summary>Compiles the sources and our own lists to the gazetteer that ships; the same sources give the same bytes.</summary>
internal static class GazetteerCommand
{
    private const string Project = "src/Dateline.Entities";

    /// <param name="source">The folder of the open gazetteers.</param>
    /// <param name="output">The file to write; null for the one that ships.</param>
    /// <param name="report">Where the figures go.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string source, string? output, TextWriter report)
    {
        var content = Compile(source, Path.Combine(Project, "Lists"));
        output ??= Path.Combine(Project, "gazetteer.bin");
        File.WriteAllBytes(output, content);

        var gazetteer = Gazetteer.Load(content);
        report.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{output}: {content.Length / 1e6:0.00} MB, {gazetteer.KeyCount} keys, {gazetteer.PlaceCount} places, version {gazetteer.Version}"));
        return 0;
    }

    /// <summary>The compiled file.</summary>
    /// <param name="source">The folder of the open gazetteers.</param>
    /// <param name="lists">The folder of our own lists.</param>
    public static byte[] Compile(string source, string lists)
    {
        var builder = new GazetteerBuilder(ListFile.Read(Path.Combine(lists, "ambiguous-names.txt")).Select(row => row[0]));
        var countries = new CountrySource(builder);
        countries.Add(Path.Combine(source, "countries.json.xz"), Path.Combine(lists, "countries.tsv"));
        var regions = new RegionSource(builder);
        regions.Add(Path.Combine(source, "admin1CodesASCII.txt"), Path.Combine(lists, "regions.tsv"), countries);
        new AreaSource(builder).Add(Path.Combine(lists, "areas.tsv"), countries);
        new CitySource(builder).Add(Path.Combine(source, "cities500.txt.xz"), Path.Combine(lists, "cities.tsv"), countries, regions);
        PersonSource.Add(builder, source, lists);
        OrganisationSource.Add(builder, source, lists);
        countries.AddLetters();
        return GazetteerWriter.Write(builder);
    }
}
