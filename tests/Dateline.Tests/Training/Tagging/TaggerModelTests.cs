using Dateline.Core.Articles;
using Dateline.Entities.Sequences;
using Dateline.Training.Evaluation;
using Dateline.Training.Tagging;

namespace Dateline.Tests.Training.Tagging;

/// <summary>Trains on some sentences of our own: whatever was learnt has to come back from the written model.</summary>
public sealed class TaggerModelTests
{
    private const int Repeated = 3;

    private static readonly (string Sentence, string Name, EntityKind Kind)[] Sentences =
    [
        ("The envoy met Tova Lindqvist in the harbour.", "Tova Lindqvist", EntityKind.Person),
        ("Shares of Meridian Foods Inc fell in the morning.", "Meridian Foods Inc", EntityKind.Organisation),
        ("A storm reached Valparaiso in the night.", "Valparaiso", EntityKind.Location),
        ("The talks were short and nobody was named.", "", EntityKind.Person),
    ];

    [Fact]
    public void Model_TrainedOnSentences_LabelsThemAsTaught()
    {
        var model = new TaggerModel(Train());
        var describer = new ArticleDescriber(model.Clusters);
        var facts = new ArticleFacts();
        foreach (var article in Sentences.Select(Labelled))
        {
            describer.Describe(article.Text, facts);
            var labels = new byte[article.Labels.Length];

            new ViterbiDecoder().Decode(model, facts, facts.Sentences[0], labels);

            Assert.Equal(article.Labels, labels);
        }
    }

    [Fact]
    public void Model_TrainedTwice_HasTheSameBytes() => Assert.Equal(Train(), Train());

    [Fact]
    public void Model_OtherBytes_AreRefused() =>
        Assert.Contains("train it again", Assert.Throws<InvalidDataException>(() => new TaggerModel(new byte[1000])).Message, StringComparison.Ordinal);

    [Fact]
    public void Model_CutShort_IsRefusedAsDamaged() =>
        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => new TaggerModel(Train()[..^1])).Message, StringComparison.Ordinal);

    private static byte[] Train()
    {
        byte[] noClusters = [];
        var describer = new ArticleDescriber(new WordClusters(noClusters));
        var set = new FeatureSet();
        foreach (var sentence in Enumerable.Repeat(Sentences, Repeated).SelectMany(sentences => sentences))
        {
            set.Add(Labelled(sentence), describer);
        }

        set.Number();
        var trainer = new PerceptronTrainer(set, margin: 10);
        var random = new Random(1);
        var numbers = Enumerable.Range(0, set.Sentences).ToArray();
        for (var pass = 0; pass < 10; pass++)
        {
            trainer.Pass(numbers, random);
        }

        trainer.Average();
        return ModelWriter.Write(set, trainer, noClusters);
    }

    private static LabelledArticle Labelled((string Sentence, string Name, EntityKind Kind) example) => LabelledArticle.Of(new GoldDocument(
        "",
        example.Sentence,
        example.Name.Length == 0 ? [] : [new GoldName(example.Sentence.IndexOf(example.Name, StringComparison.Ordinal) + 1, example.Name.Length, example.Kind)]));
}
