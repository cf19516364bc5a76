using System.Diagnostics;
using System.Globalization;
using Dateline.Core.Articles;
using Dateline.Entities;

namespace Dateline.Training.Evaluation;

/// <summary>
/// Measures the recogniser on entity corpora: precision, recall and F1 by exact match, per kind, and its speed on one core.
/// </summary>
internal static class EvaluateCommand
{
    private static readonly EntityKind[] Kinds = [EntityKind.Person, EntityKind.Organisation, EntityKind.Location];

    /// <param name="files">Corpora in CoNLL form, compressed with xz.</param>
    /// <param name="mistakes">How many of the commonest mistakes are listed of each corpus.</param>
    /// <param name="report">Where the figures go.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> files, int mistakes, TextWriter report)
    {
        var recogniser = EntityRecogniser.Load();
        report.WriteLine($"{"set",-28}{"kind",-14}{"P",8}{"R",8}{"F1",8}{"gold",8}");
        foreach (var file in files)
        {
            Evaluate(recogniser, file, mistakes, report);
        }

        return 0;
    }

    private static void Evaluate(EntityRecogniser recogniser, string file, int mistakes, TextWriter report)
    {
        var scores = Kinds.ToDictionary(kind => kind, _ => new Score());
        var wrong = new Dictionary<string, int>(StringComparer.Ordinal);
        var documents = ConllReader.Read(file).ToList();
        recogniser.Annotate(ArticleOf(documents[0]));
        var watch = Stopwatch.StartNew();
        var annotated = documents.ConvertAll(document => recogniser.Annotate(ArticleOf(document)));
        watch.Stop();
        foreach (var (document, article) in documents.Zip(annotated))
        {
            Compare(document, article, scores, wrong);
        }

        var name = Path.GetFileName(file).Replace(".conll.xz", "", StringComparison.Ordinal);
        var all = new Score();
        foreach (var kind in Kinds)
        {
            Print(report, name, kind.ToString(), scores[kind]);
            all.Add(scores[kind]);
        }

        Print(report, name, "all", all);
        var tokens = documents.Sum(document => document.Tokens);
        var speed = tokens / watch.Elapsed.TotalSeconds;
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tokens} tokens, {speed:0} a second"));
        var commonest = wrong.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(mistakes);
        foreach (var (mistake, count) in commonest)
        {
            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,6}  {mistake}"));
        }
    }

    private static void Compare(
        GoldDocument document, AnnotatedArticle annotated, Dictionary<EntityKind, Score> scores, Dictionary<string, int> wrong)
    {
        var gold = document.Names.ToHashSet();
        var found = annotated.Mentions.Where(mention => mention is { Kind: not EntityKind.Date, Demonym: false })
            .Select(mention => (Start: mention.Start - 1, mention.Length, mention.Kind)).ToHashSet();
        foreach (var kind in Kinds)
        {
            scores[kind].Gold += gold.Count(name => name.Kind == kind);
            scores[kind].Found += found.Count(name => name.Kind == kind);
            scores[kind].Right += found.Count(name => name.Kind == kind && gold.Contains(name));
        }

        foreach (var name in gold.Except(found))
        {
            Count("missed", name);
        }

        foreach (var name in found.Except(gold))
        {
            Count("false ", name);
        }

        void Count(string what, (int Start, int Length, EntityKind Kind) name)
        {
            var mistake = $"{what} {name.Kind} {document.Text.Substring(name.Start, name.Length)}";
            wrong[mistake] = wrong.GetValueOrDefault(mistake) + 1;
        }
    }

    private static void Print(TextWriter report, string set, string kind, Score score) => report.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{set,-28}{kind,-14}{score.Precision,8:0.000}{score.Recall,8:0.000}{score.F1,8:0.000}{score.Gold,8}"));

    private static Article ArticleOf(GoldDocument document) => new()
    {
        Id = "",
        Title = "",
        Body = document.Text,
        Path = "",
        ContentHash = "",
    };
}
