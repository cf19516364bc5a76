namespace Dateline.Training.Timex;

/// <summary>Counts of found and annotated expressions, and what follows from them as in TempEval-3, task A.</summary>
internal sealed class TimexScore
{
    /// <summary>Expressions that the annotators marked.</summary>
    public int Gold { get; private set; }

    /// <summary>Expressions that were found.</summary>
    public int Found { get; private set; }

    /// <summary>Found expressions with exactly the span of a marked one.</summary>
    public int Strict { get; private set; }

    /// <summary>Found expressions that overlap a marked one; each marked one counts once.</summary>
    public int Relaxed { get; private set; }

    /// <summary>Overlapping expressions of the same type.</summary>
    public int Types { get; private set; }

    /// <summary>Overlapping expressions with the same value.</summary>
    public int Values { get; private set; }

    /// <summary>Adds a document's expressions, both in text order, and reports each difference.</summary>
    /// <param name="gold">What the annotators marked.</param>
    /// <param name="found">What was found.</param>
    /// <param name="differs">Called with the marked and the found expression of each error; null where there is none.</param>
    public void Add(IReadOnlyList<GoldTimex> gold, IReadOnlyList<GoldTimex> found, Action<GoldTimex?, GoldTimex?> differs)
    {
        Gold += gold.Count;
        Found += found.Count;
        var taken = new bool[found.Count];
        foreach (var marked in gold)
        {
            var match = Match(marked, found, taken);
            if (match < 0)
            {
                differs(marked, null);
                continue;
            }

            taken[match] = true;
            Count(marked, found[match], differs);
        }

        for (var index = 0; index < found.Count; index++)
        {
            if (!taken[index])
            {
                differs(null, found[index]);
            }
        }
    }

    /// <summary>One line: precision, recall and F1 for strict and relaxed spans, and F1 for values and types.</summary>
    public override string ToString()
    {
        var strict = Measure(Strict);
        var relaxed = Measure(Relaxed);
        return $"strict P {strict.Precision:0.0000} R {strict.Recall:0.0000} F1 {strict.F1:0.0000}   " +
               $"relaxed P {relaxed.Precision:0.0000} R {relaxed.Recall:0.0000} F1 {relaxed.F1:0.0000}   " +
               $"value F1 {Measure(Values).F1:0.0000}   type F1 {Measure(Types).F1:0.0000}   ({Gold} marked, {Found} found)";
    }

    private static int Match(GoldTimex marked, IReadOnlyList<GoldTimex> found, bool[] taken)
    {
        var match = -1;
        for (var index = 0; index < found.Count; index++)
        {
            if (taken[index] || !found[index].Overlaps(marked))
            {
                continue;
            }

            if (found[index].SameSpan(marked))
            {
                return index;
            }

            match = match < 0 ? index : match;
        }

        return match;
    }

    private void Count(GoldTimex marked, GoldTimex found, Action<GoldTimex?, GoldTimex?> differs)
    {
        Relaxed++;
        Strict += marked.SameSpan(found) ? 1 : 0;
        Types += marked.Type == found.Type ? 1 : 0;
        Values += marked.Value == found.Value ? 1 : 0;
        if (!marked.SameSpan(found) || marked.Value != found.Value)
        {
            differs(marked, found);
        }
    }

    private (double Precision, double Recall, double F1) Measure(int correct) => (
        Found == 0 ? 0 : (double)correct / Found,
        Gold == 0 ? 0 : (double)correct / Gold,
        Gold + Found == 0 ? 0 : 2.0 * correct / (Gold + Found));
}
