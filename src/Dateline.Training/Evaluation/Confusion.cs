using System.Globalization;
using Dateline.Core.Articles;
using Dateline.Core.Text;
using Dateline.Entities.Sequences;

namespace Dateline.Training.Evaluation;

/// <summary>What the recogniser took the names of a corpus for, and what it invented.</summary>
internal sealed class Confusion
{
    private const int Nothing = 3;
    private const int OtherEnds = 4;

    private static readonly string[] Columns = ["person", "organisation", "location", "nothing", "other ends"];

    private readonly Score[] _scores = [new(), new(), new()];
    private readonly int[,] _counts = new int[4, 5];
    private readonly Dictionary<string, int> _mistakes = new(StringComparer.Ordinal);

    /// <summary>Of the names found right, how many have a canonical value in the corpus, and how many were given it.</summary>
    public Score[] Values { get; } = [new(), new(), new()];

    /// <summary>The score of each kind, and of all.</summary>
    public IEnumerable<(string Kind, Score Score)> Scores
    {
        get
        {
            var all = new Score();
            foreach (var (kind, score) in TagSet.EntityKinds.Zip(_scores))
            {
                all.Add(score);
                yield return (kind.ToString(), score);
            }

            yield return ("all", all);
        }
    }

    /// <summary>Compares the names of a document with those found in it.</summary>
    public void Add(GoldDocument document, IReadOnlyList<GoldName> found)
    {
        foreach (var gold in document.Names)
        {
            var same = found.FirstOrDefault(name => (name.Start, name.Length) == (gold.Start, gold.Length));
            var seen = same.Length > 0 ? TagSet.IndexOf(same.Kind) : found.Any(name => Overlap(name, gold)) ? OtherEnds : Nothing;
            _scores[TagSet.IndexOf(gold.Kind)].Gold++;
            _counts[TagSet.IndexOf(gold.Kind), seen]++;
            if (seen == TagSet.IndexOf(gold.Kind) && gold.Value is { } value)
            {
                Values[seen].Gold++;
                Values[seen].Right += SameValue(value, same.Value ?? "", gold.Kind) ? 1 : 0;
            }

            if (seen != TagSet.IndexOf(gold.Kind))
            {
                Note(document, gold, Columns[TagSet.IndexOf(gold.Kind)], Columns[seen]);
            }
        }

        foreach (var name in found)
        {
            var score = _scores[TagSet.IndexOf(name.Kind)];
            score.Found++;
            if (document.Names.Any(gold => (gold.Start, gold.Length, gold.Kind) == (name.Start, name.Length, name.Kind)))
            {
                score.Right++;
            }
            else if (!document.Names.Any(gold => Overlap(name, gold)))
            {
                _counts[Nothing, TagSet.IndexOf(name.Kind)]++;
                Note(document, name, Columns[Nothing], Columns[TagSet.IndexOf(name.Kind)]);
            }
        }
    }

    /// <summary>Prints the table, rows by what the corpus says, and the commonest mistakes.</summary>
    public void Print(int mistakes, TextWriter report)
    {
        report.WriteLine($"{"gold \\ found",-14}{string.Concat(Columns.Select(column => $"{column,14}"))}");
        for (var row = 0; row <= Nothing; row++)
        {
            report.WriteLine($"{Columns[row],-14}{string.Concat(Enumerable.Range(0, Columns.Length).Select(column => $"{_counts[row, column],14}"))}");
        }

        foreach (var (kind, values) in TagSet.EntityKinds.Zip(Values).Where(pair => pair.Second.Gold > 0))
        {
            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"canonical value of a {kind} right: {values.Right} of {values.Gold}"));
        }

        var commonest = _mistakes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(mistakes);
        foreach (var (mistake, count) in commonest)
        {
            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,6}  {mistake}"));
        }
    }

    /// <summary>Case and periods do not count; of places the country and the place itself do.</summary>
    private static bool SameValue(string gold, string found, EntityKind kind)
    {
        return kind == EntityKind.Location
            ? Plain(gold.Split('/')[0]) == Plain(found.Split('/')[0]) && Plain(gold.Split('/')[^1]) == Plain(found.Split('/')[^1])
            : Plain(gold) == Plain(found);

        static string Plain(string value) => Folding.Fold(value).Replace(".", "", StringComparison.Ordinal);
    }

    private static bool Overlap(GoldName left, GoldName right) => left.Start < right.End && right.Start < left.End;

    private void Note(GoldDocument document, GoldName name, string gold, string found)
    {
        var mistake = $"{gold} as {found}: {document.Text.Substring(name.Start, name.Length)}";
        _mistakes[mistake] = _mistakes.GetValueOrDefault(mistake) + 1;
    }
}
