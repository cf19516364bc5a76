using System.Globalization;
using Dateline.Entities.Sequences;
using Dateline.Training.Clusters;
using Dateline.Training.Gold;

namespace Dateline.Training.Tagging;

/// <summary>
/// Trains the tagger on annotated news and measures it on the development sets. Word forms, the gazetteer, the lexicon, word clusters and the
/// use of a word elsewhere in the article are its evidence. The seeds are fixed: the same data give the same bytes.
/// </summary>
internal static class TrainCommand
{
    private const int Passes = 10;

    /// <summary>Chosen on the development sets: 0 costs 2 points of F1 on news of other sources, 30 one point, 800 as good.</summary>
    private const float Margin = 300;

    /// <summary>A text with fewer sentences has no headline of its own.</summary>
    private const int LeastSentences = 4;

    /// <summary>Trains, writes the model and prints its scores.</summary>
    /// <param name="shared">The folder that holds <c>ner</c> and <c>corpora</c>.</param>
    /// <param name="output">The model file to write.</param>
    /// <param name="clusters">Word clusters that the command <c>clusters</c> wrote; null to learn them first.</param>
    /// <param name="openOnly">True to leave out the text whose licence is not stated.</param>
    /// <param name="report">Where progress and scores go.</param>
    public static int Run(string shared, string output, string? clusters, bool openOnly, TextWriter report)
    {
        var rows = clusters is null ? ClusterCommand.Learn(new NewsText(shared, openOnly), report) : File.ReadAllBytes(clusters);
        var gold = new GoldSets(shared);
        var set = Extract(gold, openOnly ? GoldSets.OpenTraining : GoldSets.Training, new WordClusters(rows));
        report.WriteLine($"{set.Sentences} sentences, {set.Tokens} tokens, {set.Hashes.Count} features");
        var content = ModelWriter.Write(set, Train(set, report), rows);
        File.WriteAllBytes(output, content);
        report.WriteLine($"written to {output}: {content.Length} bytes");
        var model = new TaggerModel(content);
        foreach (var name in GoldSets.Development)
        {
            Measure(model, gold.Read(name).Select(LabelledArticle.Of), name, report);
        }

        return 0;
    }

    private static PerceptronTrainer Train(FeatureSet set, TextWriter report)
    {
        var trainer = new PerceptronTrainer(set, Margin);
        var random = new Random(1);
        var sentences = Enumerable.Range(0, set.Sentences).ToArray();
        for (var pass = 1; pass <= Passes; pass++)
        {
            var share = trainer.Pass(sentences, random);
            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pass {pass}: {share:0.000} of the sentences right by the margin"));
        }

        trainer.Average();
        return trainer;
    }

    private static FeatureSet Extract(GoldSets gold, IReadOnlyList<string> names, WordClusters clusters)
    {
        var set = new FeatureSet();
        var describer = new ArticleDescriber(clusters);
        foreach (var document in names.SelectMany(gold.Read))
        {
            var article = LabelledArticle.Of(document);
            set.Add(article, describer);
            if (article.Text.Sentences.Length >= LeastSentences)
            {
                set.Add(HeadlineVariants.Of(document, article.Text), describer, HeadlineVariants.IsHeadline);
            }
        }

        set.Number();
        return set;
    }

    /// <summary>Scores the labels alone, before lists and the article's agreement are applied; the command <c>evaluate</c> measures the product.</summary>
    private static void Measure(TaggerModel model, IEnumerable<LabelledArticle> articles, string name, TextWriter report)
    {
        var scores = new Scores();
        var describer = new ArticleDescriber(model.Clusters);
        var facts = new ArticleFacts();
        var decoder = new ViterbiDecoder();
        foreach (var article in articles)
        {
            describer.Describe(article.Text, facts);
            for (var i = 0; i < facts.Sentences.Length; i++)
            {
                var sentence = article.Text.Sentences[i];
                var labels = new byte[sentence.Count];
                decoder.Decode(model, facts, facts.Sentences[i], labels);
                scores.Add(article.Labels.AsSpan(sentence.First, sentence.Count), labels);
            }
        }

        report.WriteLine($"{name}: {scores}");
    }
}
