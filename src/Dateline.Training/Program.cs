using Dateline.Training.Gazetteers;

const string Usage = """
    Builds the data that Dateline's recogniser ships with.

      gazetteer SOURCE-FOLDER [OUT]   compiles the gazetteer (OUT: src/Dateline.Entities/gazetteer.bin)
    """;

try
{
    return args switch
    {
        ["gazetteer", var source] => GazetteerCommand.Run(source, output: null, Console.Out),
        ["gazetteer", var source, var output] => GazetteerCommand.Run(source, output, Console.Out),
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
