using System.Diagnostics;
using System.Globalization;
using System.Text;
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

        WriteScore("all", documents.Count, all);
        WriteScore("development", documents.Count - (documents.Count / HeldOut), development);
        WriteScore("held out", documents.Count / HeldOut, heldOut);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Speed(documents):0.0} MB of text per second on one core"));
        output.WriteLine();
        output.WriteLine("Commonest errors of the development part (marked → found):");
        foreach (var (error, count) in errors.OrderByDescending(error => error.Value).ThenBy(error => error.Key).Take(mistakes))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,5}  {error}"));
        }

        return 0;

        void WriteScore(string part, int count, TimexScore score) =>
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part,-11} {count,4} documents   {score}"));
    }

    /// <summary>
    /// Megabytes of UTF-8 text that are read in a second: the best of some passes, since other work may disturb one.
    /// </summary>
    private static double Speed(IReadOnlyList<TimexDocument> documents)
    {
        const int passes = 5;
        var bytes = documents.Sum(document => Encoding.UTF8.GetByteCount(document.Text));
        var best = TimeSpan.MaxValue;
        for (var pass = 0; pass < passes; pass++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var document in documents)
            {
                DateRecogniser.Recognise(document.Text, document.Published);
            }

            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return bytes / 1e6 / best.TotalSeconds;
    }

    private static List<GoldTimex> Find(TimexDocument document) =>
    [
        .. DateRecogniser.Recognise(document.Text, document.Published)
            .Select(mention => new GoldTimex(
                mention.Start, mention.Length, mention.Timex!.Value.Type.ToString().ToUpperInvariant(),
                    mention.Timex.Value.Value)),
    ];

    private static string Describe(TimexDocument document, GoldTimex? gold, GoldTimex? found)
    {
        return $"{Show(gold)} → {Show(found)}";

        string Show(GoldTimex? expression) => expression is { } shown
            ? $"“{document.Text.Substring(shown.Start, shown.Length).ReplaceLineEndings(" ")}” {shown.Type} {shown.Value}"
            : "nothing";
    }
}
