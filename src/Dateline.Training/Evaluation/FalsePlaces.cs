using Dateline.Core.Articles;

namespace Dateline.Training.Evaluation;

/// <summary>The names that stood for a country which the editors did not give, with examples, to find what goes wrong in general.</summary>
internal sealed class FalsePlaces
{
    private const int Examples = 3;
    private const int Context = 45;

    private readonly Dictionary<(string Name, string Path), (int False, int All, List<string> Examples)> _names = [];

    /// <summary>Notes the places that an article names.</summary>
    /// <param name="annotated">The article.</param>
    /// <param name="given">The countries that the editors gave.</param>
    /// <param name="countryOf">The country of a path; null when it has none.</param>
    public void Add(AnnotatedArticle annotated, IReadOnlySet<string> given, Func<string?, string?> countryOf)
    {
        var named = annotated.Mentions.Where(mention => mention is { Kind: EntityKind.Location, Demonym: false, InDateline: false });
        foreach (var mention in named.DistinctBy(mention => (mention.Text, mention.Value)))
        {
            if (countryOf(mention.Value) is { } country)
            {
                var key = (mention.Text, mention.Value!);
                var (wrong, all, examples) = _names.GetValueOrDefault(key, (0, 0, []));
                var isWrong = !given.Contains(country);
                if (isWrong && examples.Count < Examples)
                {
                    examples.Add(Around(annotated.Article, mention));
                }

                _names[key] = (wrong + (isWrong ? 1 : 0), all + 1, examples);
            }
        }
    }

    /// <summary>Prints the commonest.</summary>
    public void Print(int most, TextWriter output)
    {
        foreach (var ((name, path), (wrong, all, examples)) in _names.OrderByDescending(pair => pair.Value.False).Take(most))
        {
            output.WriteLine();
            output.WriteLine($"{name} -> {path}: {wrong} of {all} articles without the editors' code");
            examples.ForEach(example => output.WriteLine($"    {example}"));
        }
    }

    private static string Around(Article article, Mention mention)
    {
        var text = article.Text;
        var end = mention.Start + mention.Length;
        var before = text[Math.Max(0, mention.Start - Context)..mention.Start];
        var after = text[end..Math.Min(text.Length, end + Context)];
        return $"{article.Id}: {before}[{mention.Text}]{after}".ReplaceLineEndings(" ");
    }
}
