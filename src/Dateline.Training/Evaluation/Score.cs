namespace Dateline.Training.Evaluation;

/// <summary>Counts of an evaluation by exact match, as CoNLL's script has them.</summary>
internal sealed class Score
{
    /// <summary>Names in the corpus.</summary>
    public int Gold { get; set; }

    /// <summary>Names that the recogniser found.</summary>
    public int Found { get; set; }

    /// <summary>Found names with the place, length and kind of the corpus.</summary>
    public int Right { get; set; }

    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public void Add(Score other)
    {
        Gold += other.Gold;
        Found += other.Found;
        Right += other.Right;
    }
}
