using Dateline.Benchmarks;
using Dateline.Benchmarks.Faceted;
using Dateline.Benchmarks.Faceted.Beside;

var exitCode = args switch
{
    ["faceted", .. var arguments] => FacetedCommand.Run(arguments),
    ["beside", .. var arguments] => BesideCommand.Run(arguments),
    _ => null,
};
if (exitCode is { } code)
{
    return code;
}

if (args is not ["reuters" or "recognition", ..] || args.Length > 2)
{
    Console.Error.WriteLine($"""
        Measures Dateline and prints Markdown tables. Run it optimised and on a quiet machine:

          dotnet run -c Release --project tests/Dateline.Benchmarks -- reuters [FOLDER]       indexing and search
          dotnet run -c Release --project tests/Dateline.Benchmarks -- recognition [FOLDER]   people, organisations, places, dates

        FOLDER holds the files of Reuters-21578, reut2-000.sgm to reut2-021.sgm, plain or packed with xz; by default
        ../shared/corpora/reuters21578.

        {FacetedCommand.Usage}

        {BesideCommand.Usage}
        """);
    return 2;
}

var folder = args.ElementAtOrDefault(1) ?? Path.Combine("..", "shared", "corpora", "reuters21578");
if (!Directory.Exists(folder))
{
    Console.Error.WriteLine($"There is no folder {Path.GetFullPath(folder)}; give the one that holds the files of Reuters-21578.");
    return 1;
}

using var corpus = new UnpackedCorpus(folder);
Console.WriteLine($"{Machine.Describe()}\n");
if (args[0] == "recognition")
{
    Console.WriteLine(RecognitionBenchmark.Run(corpus));
    return 0;
}

Console.WriteLine($"{await IndexingBenchmark.RunAsync(corpus)}\n");
Console.WriteLine(SearchBenchmark.Run(corpus.IndexFolder));
return 0;
