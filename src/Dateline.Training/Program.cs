using System.Globalization;
using Dateline.Training.Clusters;
using Dateline.Training.Evaluation;
using Dateline.Training.Gazetteers;
using Dateline.Training.Tagging;
using Dateline.Training.Timex;

const string Usage = """
    Builds the data that Dateline's recogniser ships with, and measures the recogniser.

      gazetteer SOURCE-FOLDER [OUT]   compiles the gazetteer (OUT: src/Dateline.Entities/gazetteer.bin)
      evaluate [--mistakes N] FILE…   measures the recogniser on corpora in CoNLL form (xz)
      clusters SHARED OUT             learns word clusters from the news text and corpora of a folder
      train FOLDER CLUSTERS OUT       trains a tagger on the corpora of a folder, and measures it
      places [--mistakes N] FOLDER    compares countries with the editors' codes of Reuters-21578 (reut2-*.sgm.xz)
      timex [--mistakes N] FOLDER     scores temporal expressions on the TimeML documents of a folder
    """;

try
{
    return args switch
    {
        ["gazetteer", var source] => GazetteerCommand.Run(source, output: null, Console.Out),
        ["gazetteer", var source, var output] => GazetteerCommand.Run(source, output, Console.Out),
        ["evaluate", "--mistakes", var count, .. { Length: > 0 } files] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var mistakes)
            => EvaluateCommand.Run(files, mistakes, Console.Out),
        ["evaluate", .. { Length: > 0 } files] => EvaluateCommand.Run(files, mistakes: 0, Console.Out),
        ["timex", "--mistakes", var count, var folder] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var shown)
            => TimexCommand.Run(folder, shown, Console.Out),
        ["clusters", var shared, var output] => ClusterCommand.Run(shared, output, Console.Out),
        ["train", var folder, var clusters, var output] => TrainCommand.Run(folder, clusters, output, Console.Out),
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
