using Dateline.Core.Articles;
using Dateline.Entities;

namespace Dateline.Indexing.Settings;

/// <summary>
/// Where the archive lies and how it is built: the section <see cref="Section"/> of <c>appsettings.json</c>, environment variables
/// such as <c>Dateline__Index</c>, or options of the console. Relative paths start at the working directory.
/// </summary>
public sealed record IndexSettings
{
    /// <summary>The name of the configuration section.</summary>
    public const string Section = "Dateline";

    /// <summary>The paths that stand for none.</summary>
    public static readonly IReadOnlyList<string> DefaultPaths = ["seeds"];

    /// <summary>The user's own gazetteer when none is configured; there need not be one.</summary>
    public const string DefaultGazetteer = "gazetteer.tsv";

    /// <summary>The index folder.</summary>
    public string Index { get; set; } = "index-data";

    /// <summary>
    /// The files and folders that are indexed, and watched by the hosted indexer; <see cref="DefaultPaths"/> when there are none.
    /// </summary>
    public IReadOnlyList<string> Paths { get; set; } = [];

    /// <summary>
    /// True when <c>05/06/2025</c> is 5 June in this archive, false when it is May 6; null when each article has to show it. Change it
    /// only with a rebuild: files that are known are not read again.
    /// </summary>
    public bool? DayFirst { get; set; }

    /// <summary>
    /// True when a country also counts among an article's locations where only its people or adjective is named ("Ukrainian
    /// officials"). What is indexed already changes by a rebuild, which the hosted indexer does by itself.
    /// </summary>
    public bool LocationsFromDemonyms { get; set; }

    /// <summary>
    /// True when the dateline's place also counts among an article's locations; it is the <c>filed</c> facet's in any case. What is
    /// indexed already changes by a rebuild, which the hosted indexer does by itself.
    /// </summary>
    public bool LocationsFromDateline { get; set; }

    /// <summary>
    /// The folder of a model of one's own that finds the names, in the place of what ships with the product: <c>model.onnx</c>,
    /// <c>config.json</c> and the vocabulary. Null for none. What is indexed already changes by a rebuild, which the hosted indexer
    /// does by itself.
    /// </summary>
    public string? Model { get; set; }

    /// <summary>The folder of what runs <see cref="Model"/>; null for the folder <c>onnx</c> beside the program.</summary>
    public string? ModelRuntime { get; set; }

    /// <summary>
    /// The user's own gazetteer: names with their kind and value, and names never to recognise, which win over everything that ships
    /// with the product. It is no article. Null for <see cref="DefaultGazetteer"/>, if it is there.
    /// </summary>
    public string? Gazetteer { get; set; }

    /// <summary>How many articles are indexed at once; 0 for one per processor core.</summary>
    public int Parallelism { get; set; }

    /// <summary>A commit follows after so many added, updated or removed articles; 1 to 1,000,000.</summary>
    public int CommitArticles { get; set; } = 5_000;

    /// <summary>A commit follows at the latest so long after the first change; 100 ms to 1 hour.</summary>
    public TimeSpan CommitInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The most bytes of file content that are held at once (a single larger file is held alone); 1 MiB to 1 TiB.</summary>
    public long ContentInFlight { get; set; } = 64 * 1024 * 1024;

    /// <summary>
    /// A watched file counts as whole when neither its size nor its time of writing has changed for so long; 50 ms to 1 minute.
    /// </summary>
    public TimeSpan SettlingTime { get; set; } = TimeSpan.FromMilliseconds(700);

    /// <summary>
    /// Watched folders are listed anew so often, for changes that the system did not tell of (network drives, overflow);
    /// 1 second to 1 day.
    /// </summary>
    public TimeSpan RescanInterval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The number of workers that <see cref="Parallelism"/> stands for on this machine.</summary>
    public int Workers => Parallelism > 0 ? Parallelism : Environment.ProcessorCount;

    /// <summary>The absolute path of the user's own gazetteer, which need not be there.</summary>
    public string GazetteerPath => Path.GetFullPath(Gazetteer ?? DefaultGazetteer);

    /// <summary>What the archive decides about recognition.</summary>
    internal RecogniserOptions ToRecogniserOptions() => new()
    {
        DayFirst = DayFirst,
        UserGazetteer = GazetteerPath,
        Locations = (LocationsFromDemonyms ? LocationSources.Demonyms : 0) | (LocationsFromDateline ? LocationSources.Dateline : 0),
    };
}
