using System.Globalization;
using Dateline.Core.Articles;
using Dateline.Training.Evaluation;
using Dateline.Training.Gazetteers;

namespace Dateline.Training.Gold;

/// <summary>The texts that <see cref="StandOff"/> annotations refer to, read from the corpora where they lie.</summary>
/// <param name="shared">The folder that holds <c>corpora</c> and <c>ner</c>.</param>
internal sealed class GoldTexts(string shared)
{
    private const string GumText = "#Text=";

    /// <summary>The annotated documents of a file, with their texts.</summary>
    /// <param name="path">Annotations whose documents are named <c>bbc/…</c>, <c>reuters/…</c> or <c>gum/…</c>.</param>
    /// <exception cref="InvalidDataException">A document is not there.</exception>
    public IEnumerable<GoldDocument> Read(string path)
    {
        var annotated = StandOff.Read(path);
        var wanted = annotated.Select(entry => entry.Document).ToHashSet(StringComparer.Ordinal);
        var texts = (wanted.First().Split('/')[0] switch
        {
            "bbc" => Bbc(wanted),
            "reuters" => Reuters(wanted),
            _ => Gum(wanted),
        }).ToDictionary(text => text.Name, text => text.Of, StringComparer.Ordinal);
        return annotated.Select(entry => texts.TryGetValue(entry.Document, out var of)
            ? of(entry.Names)
            : throw new InvalidDataException($"{path} annotates {entry.Document}, which the corpora do not hold."));
    }

    private IEnumerable<(string Name, Func<List<GoldName>, GoldDocument> Of)> Bbc(HashSet<string> wanted)
    {
        foreach (var (entry, content) in NewsCorpora.Bbc(shared))
        {
            var name = "bbc/" + string.Join('/', entry.Split('/')[^2..])[..^4];
            if (wanted.Contains(name))
            {
                var article = NewsCorpora.Articles(new ArticleFile("/" + entry, content, "")).First();
                yield return (name, names => new GoldDocument(article.Title, article.Body, names));
            }
        }
    }

    private IEnumerable<(string Name, Func<List<GoldName>, GoldDocument> Of)> Reuters(HashSet<string> wanted)
    {
        foreach (var article in NewsCorpora.Reuters(shared))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"reuters/{article.Id[(article.Id.LastIndexOf('-') + 1)..]}");
            if (wanted.Contains(name))
            {
                yield return (name, names => new GoldDocument(article.Title, article.Body, names));
            }
        }
    }

    /// <summary>GUM is tokenised: offsets count in its sentences, a line each, and become tags of the tokens.</summary>
    private IEnumerable<(string Name, Func<List<GoldName>, GoldDocument> Of)> Gum(HashSet<string> wanted)
    {
        foreach (var (entry, content) in Compressed.ReadEntries(Path.Combine(shared, "ner/gum/gum-entities-tsv.tar.xz")))
        {
            var name = "gum/" + Path.GetFileNameWithoutExtension(entry);
            if (wanted.Contains(name))
            {
                var sentences = System.Text.Encoding.UTF8.GetString(content).Split('\n')
                    .Where(line => line.StartsWith(GumText, StringComparison.Ordinal)).Select(line => line[GumText.Length..].TrimEnd('\r')).ToList();
                yield return (name, names => ConllReader.Read(Tagged(sentences, names)).Single());
            }
        }
    }

    private static IEnumerable<string> Tagged(List<string> sentences, List<GoldName> names)
    {
        yield return ConllReader.DocumentStart;
        var start = 0;
        foreach (var sentence in sentences)
        {
            foreach (var token in sentence.Split(' '))
            {
                var name = names.Find(candidate => candidate.Start <= start && start < candidate.End);
                var tag = name.Length == 0 ? "O" : (name.Start == start ? "B-" : "I-") + name.Kind switch
                {
                    EntityKind.Person => "PER",
                    EntityKind.Organisation => "ORG",
                    _ => "LOC",
                };
                if (token.Length > 0)
                {
                    yield return token + "\t" + tag;
                }

                start += token.Length + 1;
            }

            yield return "";
        }
    }
}
