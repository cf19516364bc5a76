using System.Diagnostics;
using System.Globalization;
using Dateline.Entities.Tagging;
using Dateline.Training.Evaluation;

namespace Dateline.Training.Tagging;

/// <summary>
/// Trains a tagger on the training parts of the entity corpora and measures it on their development parts. What the rules find, the
/// gazetteer, word clusters and the use of a word elsewhere in the article are its evidence. The seed is fixed: the same data give
/// the same bytes.
/// </summary>
internal static class TrainCommand
{
    private const int Passes = 7;
    private const int KeyBits = 23;

    private static readonly string[] Training =
        ["worldwide-train", "gmb-train", "crossner-politics-train", "crossner-other-train", "btc-train", "uner-ewt-train"];

    private static readonly string[] Development = ["worldwide-dev", "gmb-dev", "crossner-politics-dev", "uner-ewt-dev"];

    /// <summary>Trains, writes the model and prints its scores as it is written, in eight bits a weight.</summary>
    /// <param name="folder">The folder of the corpora, <c>*.conll.xz</c>.</param>
    /// <param name="clusters">The word clusters that the command <c>clusters</c> wrote.</param>
    /// <param name="output">The model file to write.</param>
    /// <param name="report">Where progress and scores go.</param>
    public static int Run(string folder, string clusters, string output, TextWriter report)
    {
        var rows = File.ReadAllBytes(clusters);
        var describer = new ArticleDescriber(new WordClusters(rows));
        var trainer = new PerceptronTrainer(KeyBits);
        Train(trainer, folder, describer, report);
        var content = ModelWriter.Write(trainer, rows);
        File.WriteAllBytes(output, content);
        report.WriteLine($"written to {output}: {content.Length} bytes");
        var model = new TaggerModel(content);
        foreach (var name in Development)
        {
            Measure(model, Articles(folder, name), name, report);
        }

        return 0;
    }

    private static void Train(PerceptronTrainer trainer, string folder, ArticleDescriber describer, TextWriter report)
    {
        var set = new FeatureSet();
        foreach (var article in Training.SelectMany(name => Articles(folder, name)))
        {
            set.Add(article, describer);
        }

        report.WriteLine($"{set.Sentences} sentences, {set.Tokens} tokens");
        var random = new Random(1);
        for (var pass = 1; pass <= Passes; pass++)
        {
            var share = trainer.Pass(set, random);
            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pass {pass}: {share:0.000} of the sentences right"));
        }

        trainer.Average();
    }

    private static void Measure(TaggerModel model, IEnumerable<LabelledArticle> articles, string name, TextWriter report)
    {
        var scores = new Scores();
        var describer = new ArticleDescriber(model.Clusters);
        var facts = new ArticleFacts();
        var decoder = new ViterbiDecoder();
        var time = TimeSpan.Zero;
        var tokens = 0;
        foreach (var article in articles)
        {
            var rules = EntityTagger.Tag(article.Text);
            var begun = Stopwatch.GetTimestamp();
            describer.Describe(article.Text, rules, facts);
            foreach (var (sentence, (start, length)) in article.Text.Sentences.ToArray().Zip(facts.Sentences))
            {
                var labels = new byte[length];
                decoder.Decode(model, facts, start, labels);
                scores.Add(article.Labels.AsSpan(sentence.First, sentence.Count), labels);
                tokens += length;
            }

            time += Stopwatch.GetElapsedTime(begun);
        }

        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {scores}; {tokens / time.TotalSeconds:0} tokens/s without the rules"));
    }

    private static IEnumerable<LabelledArticle> Articles(string folder, string name) =>
        ConllReader.Read(Path.Combine(folder, $"{name}.conll.xz")).Select(LabelledArticle.Of);
}
