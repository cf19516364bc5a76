using Dateline.Benchmarks;
using Dateline.Benchmarks.Faceted;

if (args is ["faceted", ..] && FacetedCommand.Run(args[1..]) is { } exitCode)
{
    return exitCode;
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
