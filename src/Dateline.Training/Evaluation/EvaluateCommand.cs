using System.Globalization;
using System.Text;
using Dateline.Core.Articles;
using Dateline.Entities;
using Dateline.Entities.Tokens;
using Dateline.Training.Gold;

namespace Dateline.Training.Evaluation;

/// <summary>
/// Measures the product's recogniser on entity corpora: precision, recall and F1 by exact match, per kind, what is taken for what,
/// the commonest mistakes, and the speed on one core.
/// </summary>
internal static class EvaluateCommand
{
    /// <summary>Measures and prints.</summary>
    /// <param name="shared">The folder that holds <c>ner</c> and <c>corpora</c>.</param>
    /// <param name="sets">Names of sets; none for the development sets.</param>
    /// <param name="mistakes">How many of the commonest mistakes are listed of each set.</param>
    /// <param name="report">Where the figures go.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string shared, IReadOnlyList<string> sets, int mistakes, TextWriter report)
    {
        var recogniser = EntityRecogniser.Load();
        var corpora = new GoldSets(shared);
        report.WriteLine($"{"set",-28}{"kind",-14}{"P",8}{"R",8}{"F1",8}{"gold",8}");
        foreach (var set in sets.Count > 0 ? sets : GoldSets.Development)
        {
            Evaluate(recogniser, set, [.. corpora.Read(set)], mistakes, report);
        }

        return 0;
    }

    private static void Evaluate(EntityRecogniser recogniser, string set, List<GoldDocument> documents, int mistakes, TextWriter report)
    {
        var confusion = new Confusion();
        recogniser.Annotate(documents[0].Article);
        var begun = Environment.CpuUsage.UserTime;
        var annotated = documents.ConvertAll(document => recogniser.Annotate(document.Article));
        var seconds = (Environment.CpuUsage.UserTime - begun).TotalSeconds;
        foreach (var (document, article) in documents.Zip(annotated))
        {
            var found = article.Mentions.Where(mention => mention is { Kind: not EntityKind.Date, Demonym: false, InDateline: false })
                .Select(mention => new GoldName(mention.Start, mention.Length, mention.Kind, mention.Value));
            confusion.Add(document, [.. found]);
        }

        foreach (var (kind, score) in confusion.Scores)
        {
            report.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{set,-28}{kind,-14}{score.Precision,8:0.000}{score.Recall,8:0.000}{score.F1,8:0.000}{score.Gold,8}"));
        }

        var tokens = documents.Sum(document => CountTokens(document.Text));
        var bytes = documents.Sum(document => Encoding.UTF8.GetByteCount(document.Text));
        report.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{tokens} tokens, {tokens / seconds:0} and {bytes / seconds / 1e6:0.0} MB a second of processor time"));
        confusion.Print(mistakes, report);
        report.WriteLine();
    }

    private static int CountTokens(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, tokens);
        return tokens.Count;
    }
}
