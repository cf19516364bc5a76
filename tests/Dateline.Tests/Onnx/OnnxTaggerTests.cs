using System.Runtime.Loader;
using Dateline.Core.Articles;
using Dateline.Entities.Models;
using Dateline.Tests.Entities;

namespace Dateline.Tests.Onnx;

public sealed class OnnxTaggerTests
{
    /// <summary>Words that no rule would take for names, so that only the model can have found them.</summary>
    private static readonly Dictionary<string, string> Words = new()
    {
        ["zorblax"] = "B-PER",
        ["quin"] = "I-PER",
        ["##toff"] = "B-LOC",
        ["gribbet"] = "B-ORG",
        ["works"] = "I-ORG",
        ["vell"] = "B-LOC",
        ["##um"] = "O",
        ["müll"] = "B-PER",
        ["é"] = "B-PER",
        ["😀"] = "O",
        ["The"] = "O",
        ["'"] = "O",
        ["s"] = "O",
        ["the"] = "O",
        ["of"] = "O",
        ["."] = "O",
        ["-"] = "O",
    };

    [Theory]
    [InlineData("the [P zorblax quin] of the [L vellum] spoke.")]
    [InlineData("the [O gribbet works] of [P zorblax].")]
    [InlineData("[P zorblax] [P zorblax quin]-[L vell].")]
    [InlineData("[P zorblax quin]'s [L vell].")]
    [InlineData("nobody of note.")]
    [InlineData("")]
    public void Annotate_WordsOfTheModel_FindsItsNames(string marked)
    {
        using var model = TinyModel.OfWordPieces(Words);

        Assert.Equal(marked, model.Mark(MarkedText.Plain(marked)));
    }

    [Fact]
    public void Annotate_WordOfSeveralPieces_TakesTheLabelOfTheFirst()
    {
        using var model = TinyModel.OfWordPieces(Words);

        Assert.Equal("the [P quintoff] of the [L vellum]", model.Mark("the quintoff of the vellum"));
    }

    [Theory]
    [InlineData("😀 the [P müll] 😀😀 of [L vellum] 𝒜 [P zorblax].")]
    [InlineData("the [P é] of \ud800 the [P zorblax] \udc00.")]
    [InlineData("\u200bthe\u00a0\u00a0[P zorblax]\r\n\r\n\t[P quin].")]
    public void Annotate_AccentsAndSurrogates_KeepsTheOffsets(string marked)
    {
        using var model = TinyModel.OfWordPieces(Words);

        Assert.Equal(marked, model.Mark(MarkedText.Plain(marked)));
    }

    [Fact]
    public void Annotate_UncasedModel_ReadsCapitalsAndAccents()
    {
        using var model = TinyModel.OfWordPieces(new Dictionary<string, string> { ["resume"] = "B-PER", ["słup"] = "B-LOC", ["the"] = "O" });

        const string Marked = "The [P Résumé] of re\u0301sum and [P RE\u0301SUME\u0301], [L SŁUP] the";
        Assert.Equal(Marked, model.Mark(MarkedText.Plain(Marked)));
    }

    [Fact]
    public void Annotate_SettingsThatSayCased_KeepsCase()
    {
        using var model = TinyModel.OfWordPieces(new Dictionary<string, string> { ["zorblax"] = "B-PER", ["the"] = "O" });
        model.Write("tokenizer_config.json", """{ "do_lower_case": false, "model_max_length": 1000000000000000019884624838656 }""");

        Assert.Equal("the ZORblax and [P zorblax]", model.Mark("the ZORblax and zorblax"));
    }

    [Fact]
    public void Annotate_Why_SaysHowSureTheModelIs()
    {
        using var model = TinyModel.OfWordPieces(Words);

        var mention = Assert.Single(model.Annotate(Sample.Article("the zorblax spoke")).Mentions);

        Assert.Equal("zorblax", mention.Value);
        Assert.StartsWith("the model is 9", mention.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotate_DemonymsAndLinesOfCapitals_ComeFromTheProductsOwnTagger()
    {
        using var model = TinyModel.OfWordPieces(
            new Dictionary<string, string> { ["Zorblax"] = "B-PER", ["ZORBLAX"] = "B-ORG", ["talks"] = "O" });

        var article = Sample.Article("Ukrainian officials met Zorblax in Kyiv for talks.", "ZORBLAX ARRIVES FOR TALKS IN UKRAINE");
        var marked = MarkedText.Mark(article.Text, model.Annotate(article).Mentions);

        Assert.Equal("[P ZORBLAX] ARRIVES FOR TALKS IN [L UKRAINE]\n[D Ukrainian] officials met [P Zorblax] in Kyiv for talks.", marked);
    }

    [Fact]
    public void Annotate_Dateline_StaysThePlaceThatItIs()
    {
        using var model = TinyModel.OfWordPieces(new Dictionary<string, string> { ["KYIV"] = "B-PER", ["zorblax"] = "B-PER" });

        var annotated = model.Annotate(Sample.Article("the zorblax spoke.", dateline: "KYIV, Dec 6 - ", filed: "KYIV"));

        Assert.Contains(annotated.Mentions, mention => mention is { Text: "KYIV", Kind: EntityKind.Location, InDateline: true });
        Assert.Equal(["zorblax"], annotated.Values(EntityKind.Person));
    }

    [Fact]
    public void Annotate_BytePairs_TellWordsWithABlankFromOthers()
    {
        using var model = TinyModel.OfBytePairs(
            new Dictionary<string, string>
            {
                ["z"] = "O",
                ["o"] = "O",
                ["r"] = "O",
                ["Ġ"] = "O",
                ["Ã"] = "O",
                ["¼"] = "O",
                ["zo"] = "O",
                ["zor"] = "B-ORG",
                ["Ġzor"] = "B-PER",
                ["Ã¼"] = "B-LOC",
                ["ĠÃ¼"] = "B-LOC",
            },
            "z o", "zo r", "Ġ zor", "Ã ¼", "Ġ Ã¼");

        Assert.Equal("[O zor] [P zor] ([O zor]) ([L ü])\n\n[O zorro]", model.Mark("zor zor (zor) (ü)\n\nzorro"));
    }

    [Fact]
    public void Version_OfAModel_ChangesWithItsFiles()
    {
        using var model = TinyModel.OfWordPieces(Words);
        using var first = model.Load();
        using var again = model.Load();
        var vocabulary = File.ReadAllText(Path.Combine(model.Folder, "vocab.txt"));
        model.Write("vocab.txt", vocabulary.Replace("zorblax", "zorblix", StringComparison.Ordinal));
        using var changed = model.Load();

        Assert.Matches("^onnx-[0-9a-f]{16}-chain-", first.Version);
        Assert.Equal(first.Version, again.Version);
        Assert.NotEqual(first.Version, changed.Version);
    }

    [Fact]
    public void Annotate_ManyArticlesAtOnce_FindsTheSame()
    {
        using var model = TinyModel.OfWordPieces(Words);
        using var recogniser = model.Load();
        var article = Sample.Article(string.Join(' ', Enumerable.Repeat("the zorblax quin of gribbet works spoke. the vellum!", 40)));
        var expected = recogniser.Annotate(article).Mentions;

        Assert.Equal(120, expected.Count);
        Assert.All(
            Enumerable.Range(0, 32).AsParallel().Select(_ => recogniser.Annotate(article).Mentions).ToArray(),
            mentions => Assert.Equal(expected, mentions));
    }

    [Fact]
    public void Annotate_AfterDispose_Throws()
    {
        using var model = TinyModel.OfWordPieces(Words);
        var recogniser = model.Load();
        recogniser.Dispose();
        recogniser.Dispose();

        Assert.Throws<ObjectDisposedException>(() => recogniser.Annotate(Sample.Article("the zorblax")));
    }

    [Fact]
    public void Load_DefaultProduct_HasNoModelRuntime()
    {
        Sample.Annotate("Volodymyr Zelensky spoke in Kyiv.");

        Assert.DoesNotContain(AssemblyLoadContext.Default.Assemblies, assembly => IsOfModels(assembly.GetName().Name!));
        Assert.DoesNotContain(Directory.GetFiles(AppContext.BaseDirectory), file => IsOfModels(Path.GetFileName(file)));
        Assert.False(IsOfModels(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "dateline.deps.json"))));
        Assert.False(Directory.Exists(Path.Combine(AppContext.BaseDirectory, ModelRuntime.DefaultFolder)));

        static bool IsOfModels(string name) => name.Contains("onnx", StringComparison.OrdinalIgnoreCase) ||
            name.Contains("Microsoft.ML", StringComparison.OrdinalIgnoreCase);
    }
}
