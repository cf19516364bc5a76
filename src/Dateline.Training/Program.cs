using System.Globalization;
using Dateline.Training.Clusters;
using Dateline.Training.Evaluation;
using Dateline.Training.Gazetteers;
using Dateline.Training.Tagging;
using Dateline.Training.Timex;

const string Usage = """
    Builds the data that Dateline's recogniser ships with, and measures the recogniser.

      gazetteer SOURCE-FOLDER [OUT]   compiles the gazetteer (OUT: src/Dateline.Entities/gazetteer.bin)
      evaluate [--mistakes N] SHARED [SET…]
                                      measures the recogniser on the development sets, or on those named
      clusters SHARED OUT             learns word clusters from the news text and corpora of a folder
      train [--open-only] SHARED OUT [CLUSTERS]
                                      learns word clusters, unless they are given, trains the tagger and measures it
                                      (the product's: src/Dateline.Entities/tagger.bin)
      places [--mistakes N] FOLDER    compares countries with the editors' codes of Reuters-21578 (reut2-*.sgm.xz)
      timex [--mistakes N] FOLDER     scores temporal expressions on the TimeML documents of a folder
    """;

try
{
    return args switch
    {
        ["gazetteer", var source] => GazetteerCommand.Run(source, output: null, Console.Out),
        ["gazetteer", var source, var output] => GazetteerCommand.Run(source, output, Console.Out),
        ["evaluate", "--mistakes", var count, var shared, .. var sets] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var mistakes)
            => EvaluateCommand.Run(shared, sets, mistakes, Console.Out),
        ["evaluate", var shared, .. var sets] => EvaluateCommand.Run(shared, sets, mistakes: 0, Console.Out),
        ["timex", "--mistakes", var count, var folder] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var shown)
            => TimexCommand.Run(folder, shown, Console.Out),
        ["clusters", var shared, var output] => ClusterCommand.Run(shared, output, Console.Out),
        ["train", "--open-only", var shared, var output] => TrainCommand.Run(shared, output, clusters: null, openOnly: true, Console.Out),
        ["train", var shared, var output] => TrainCommand.Run(shared, output, clusters: null, openOnly: false, Console.Out),
        ["train", var shared, var output, var clusters] => TrainCommand.Run(shared, output, clusters, openOnly: false, Console.Out),
        ["places", "--mistakes", var count, var folder] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var listed)
            => PlacesCommand.Run(folder, listed, Console.Out),
        ["places", var folder] => PlacesCommand.Run(folder, PlacesCommand.DefaultMistakes, Console.Out),
        ["timex", var folder] => TimexCommand.Run(folder, TimexCommand.DefaultMistakes, Console.Out),
        _ => Refuse(),
    };
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

static int Refuse()
{
    Console.Error.WriteLine(Usage);
    return 2;
}
