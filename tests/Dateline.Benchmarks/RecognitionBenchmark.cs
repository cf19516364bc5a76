using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dateline.Core.Articles;
using Dateline.Entities;
using Dateline.Entities.Dates;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Names;
using Dateline.Entities.Places;
using Dateline.Entities.Sequences;
using Dateline.Entities.Tagging;
using Dateline.Reading;

namespace Dateline.Benchmarks;

/// <summary>
/// The speed of recognition on one core, stage by stage, what it allocates, what loading costs, and that damaged text takes no more than
/// linear time.
/// </summary>
internal static class RecognitionBenchmark
{
    private const int Runs = 5;

    /// <summary>Measures on the articles of a corpus and returns Markdown tables.</summary>
    public static string Run(UnpackedCorpus corpus)
    {
        var table = new StringBuilder();
        var memory = GC.GetTotalMemory(forceFullCollection: true);
        var opening = Stopwatch.GetTimestamp();
        _ = TaggerModel.Default;
        var opened = Stopwatch.GetElapsedTime(opening).TotalMilliseconds;
        var loading = Stopwatch.GetTimestamp();
        using var recogniser = EntityRecogniser.Load();
        recogniser.Annotate(ArticleOf("A first sentence."));
        var loaded = Stopwatch.GetElapsedTime(loading).TotalMilliseconds;
        memory = GC.GetTotalMemory(forceFullCollection: true) - memory;
        table.AppendLine(CultureInfo.InvariantCulture, $"The model is opened in {opened:0} ms; gazetteer, lists and a first article take {loaded:0} ms more. {memory / 1e6:0} MB are kept.\n");
        AppendStages(table, [.. Articles(corpus.Articles)], recogniser);
        AppendDamaged(table, recogniser);
        return table.ToString();
    }

    private static IEnumerable<Article> Articles(string folder) =>
        Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
            .SelectMany(path => ArticleReaders.Read(new ArticleFile(path, File.ReadAllBytes(path), "")))
            .Select(result => result.Article).OfType<Article>();

    private static void AppendStages(StringBuilder table, Article[] articles, EntityRecogniser recogniser)
    {
        var texts = Array.ConvertAll(articles, article => new TaggingText(article, Lexicon.Default, Gazetteer.Default));
        var scratch = new TaggingText(Lexicon.Default, Gazetteer.Default);
        var tokens = texts.Sum(text => (long)text.Tokens.Length);
        var names = Array.ConvertAll(texts, SequenceTagger.Default.Tag);
        var namer = new ArticleNamer(new PlaceResolver(Gazetteer.Default));
        table.AppendLine(CultureInfo.InvariantCulture, $"{articles.Length} articles, {tokens} tokens; one core, the best of {Runs} runs.\n");
        table.AppendLine("| stage | tokens a second | bytes allocated a token |");
        table.AppendLine("|---|---:|---:|");
        Append("cut into tokens and sentences, look words up", i => scratch.Read(articles[i]));
        Append("tag", i => SequenceTagger.Default.Tag(texts[i]));
        Append("give canonical names and places", i => namer.Name(texts[i], names[i], filed: null));
        Append("dates", i => DateRecogniser.Recognise(texts[i].Text, articles[i].Published));
        Append("all of it, as mentions", i => recogniser.Annotate(articles[i]));

        void Append(string stage, Action<int> work)
        {
            var best = double.MaxValue;
            var allocated = 0L;
            for (var run = 0; run < Runs; run++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var begun = Stopwatch.GetTimestamp();
                for (var i = 0; i < articles.Length; i++)
                {
                    work(i);
                }

                best = Math.Min(best, Stopwatch.GetElapsedTime(begun).TotalSeconds);
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            }

            table.AppendLine(CultureInfo.InvariantCulture, $"| {stage} | {tokens / best:0} | {(double)allocated / tokens:0.0} |");
        }
    }

    private static void AppendDamaged(StringBuilder table, EntityRecogniser recogniser)
    {
        const int small = 1 << 18;
        table.AppendLine("\n| text | ns a character at 256 K | at 4 M | names found in 4 M |");
        table.AppendLine("|---|---:|---:|---:|");
        foreach (var (name, make) in DamagedText.Kinds)
        {
            var little = Measure(make(small), out _);
            var much = Measure(make(16 * small), out var found);
            table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {little:0} | {much:0} | {found} |");
        }

        double Measure(string text, out int found)
        {
            var begun = Stopwatch.GetTimestamp();
            found = recogniser.Annotate(ArticleOf(text)).Mentions.Count(mention => mention.Kind != EntityKind.Date);
            return Stopwatch.GetElapsedTime(begun).TotalNanoseconds / text.Length;
        }
    }

    private static Article ArticleOf(string body) => new() { Id = "", Title = "", Body = body, Path = "", ContentHash = "" };
}
