using System.Globalization;
using Dateline.Entities.Dates;

namespace Dateline.Training.Timex;

/// <summary>Scores the recogniser of temporal expressions on annotated news, as TempEval-3 did.</summary>
internal static class TimexCommand
{
    /// <summary>Every fifth document by name is held out: nobody looks at its errors while working on the rules.</summary>
    private const int HeldOut = 5;

    /// <summary>How many of the commonest errors are printed when nobody says.</summary>
    public const int DefaultMistakes = 40;

    /// <summary>Prints the scores of all documents and of the held-out ones, and the commonest errors of the others.</summary>
    /// <param name="folder">A folder with TimeML documents or archives of them.</param>
    /// <param name="mistakes">How many kinds of errors to print.</param>
    /// <param name="output">Where to print.</param>
    public static int Run(string folder, int mistakes, TextWriter output)
    {
        var documents = TimeMlReader.ReadAll(folder);
        var (all, development, heldOut) = (new TimexScore(), new TimexScore(), new TimexScore());
        var errors = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < documents.Count; index++)
        {
            var document = documents[index];
            var found = Find(document);
            var isHeldOut = index % HeldOut == HeldOut - 1;
            all.Add(document.Expressions, found, (_, _) => { });
            (isHeldOut ? heldOut : development).Add(document.Expressions, found, (gold, other) =>
            {
                if (!isHeldOut)
                {
                    var error = Describe(document, gold, other);
                    errors[error] = errors.GetValueOrDefault(error) + 1;
                }
            });
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all         {documents.Count,4} documents   {all}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"development {documents.Count - (documents.Count / HeldOut),4} documents   {development}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held out    {documents.Count / HeldOut,4} documents   {heldOut}"));
        output.WriteLine();
        output.WriteLine("Commonest errors of the development part (marked → found):");
        foreach (var (error, count) in errors.OrderByDescending(error => error.Value).ThenBy(error => error.Key, StringComparer.Ordinal).Take(mistakes))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,5}  {error}"));
        }

        return 0;
    }

    private static List<GoldTimex> Find(TimexDocument document) =>
    [
        .. DateRecogniser.Recognise(document.Text, document.Published)
            .Select(mention => new GoldTimex(
                mention.Start, mention.Length, mention.Timex!.Value.Type.ToString().ToUpperInvariant(), mention.Timex.Value.Value)),
    ];

    private static string Describe(TimexDocument document, GoldTimex? gold, GoldTimex? found)
    {
        return $"{Show(gold)} → {Show(found)}";

        string Show(GoldTimex? expression) => expression is { } shown
            ? $"“{document.Text.Substring(shown.Start, shown.Length).ReplaceLineEndings(" ")}” {shown.Type} {shown.Value}"
            : "nothing";
    }
}
