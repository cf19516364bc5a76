namespace Dateline.Benchmarks.Faceted.Beside;

/// <summary>The peers whose programs lie in a folder, as its README says that they are run.</summary>
/// <param name="folder">The folder of the programs.</param>
/// <param name="queries">The query set.</param>
internal sealed class PeerPrograms(string folder, string queries)
{
    /// <summary>The documents in the form that all of them read.</summary>
    public const string Documents = "documents.tsv";

    /// <summary>Where Debian's <c>liblucene8-java</c> puts its archives.</summary>
    private const string JavaArchives = "/usr/share/java";

    private const string Label = "beside";

    private static readonly string[] JavaParts = ["core", "facet", "analyzers-common", "queries"];

    /// <summary>The program that writes <see cref="Documents"/>.</summary>
    public string Converter => Path.Combine(folder, "gen", "totsv.py");

    /// <summary>The program of a name; null when there is none.</summary>
    public PeerProgram? Of(string name) => name switch
    {
        "java" => Java(),
        "sqlite" => Sqlite(),
        "xapian" => Xapian(),
        _ => null,
    };

    private PeerProgram Java()
    {
        string[] archives = [.. JavaParts.Select(part => Path.Combine(JavaArchives, $"lucene-{part}-8.7.0.jar"))];
        var source = Path.Combine(folder, "java", "B.java");
        var classPath = string.Join(Path.PathSeparator, archives);
        string[] java = ["java", "-Xmx3g", "-cp", $"java{Path.PathSeparator}{classPath}", "B"];
        return new PeerProgram
        {
            Name = "Java Lucene 8.7, facet module",
            HasSameAnalysis = true,
            Bars = Bars.Java,
            Files = [source, .. archives],
            Programs = ["java", "javac"],
            Compilation = (Path.Combine("java", "B.class"), ["javac", "-cp", classPath, "-d", "java", source]),
            Index = "index-java",
            Indexing = [.. java, "index", Documents, "index-java", "1"],
            Searching = [.. java, "search", "index-java", queries, Label],
            Modes = Named("exact/a", "lucene-facet/b", "drillsideways/c"),
        };
    }

    private PeerProgram Sqlite()
    {
        var source = Path.Combine(folder, "gen", "sqlite_bench.py");
        return new PeerProgram
        {
            Name = "SQLite FTS5",
            Bars = Bars.WithoutFacets,
            Files = [source],
            Programs = ["python3"],
            Index = "index-sqlite.db",
            Indexing = ["python3", source, "index", Documents, "index-sqlite.db"],
            Searching = ["python3", source, "search", "index-sqlite.db", queries, Label],
            Modes = Named("groupby/a", "groupby/b", "groupby/c", stepOfFacets: 2),
        };
    }

    private PeerProgram Xapian()
    {
        var source = Path.Combine(folder, "xapian", "xap.cpp");
        return new PeerProgram
        {
            Name = "Xapian 1.4",
            Bars = Bars.WithoutFacets,
            Files = [source],
            Programs = ["g++"],
            Compilation = ("xapian-peer", ["g++", "-O2", "-std=c++17", source, "-o", "xapian-peer", "-lxapian"]),
            Index = "index-xapian",
            Indexing = ["./xapian-peer", "index", Documents, "index-xapian"],
            Searching = ["./xapian-peer", "search", "index-xapian", queries, Label],
            Modes = Named("exact/a", "spy/b", "spy/c"),
        };
    }

    private static Dictionary<FacetedMode, (string Name, int Step)> Named(
        string topHits, string facets, string drillSideways, int stepOfFacets = 1)
    {
        return new()
        {
            [FacetedMode.TopHits] = (topHits, 1),
            [FacetedMode.Facets] = (facets, stepOfFacets),
            [FacetedMode.DrillSideways] = (drillSideways, stepOfFacets),
        };
    }
}
