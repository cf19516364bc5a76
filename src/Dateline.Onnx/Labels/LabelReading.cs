namespace Dateline.Onnx.Labels;

/// <summary>The label that the model gives a token.</summary>
/// <param name="Label">The label with the most points; the first of equals.</param>
/// <param name="Probability">Its share of the softmax, 0 to 1.</param>
internal readonly record struct LabelReading(Label Label, double Probability)
{
    /// <summary>Reads the points of a token.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="points">The points of each.</param>
    public static LabelReading Of(LabelSet labels, ReadOnlySpan<float> points)
    {
        var best = 0;
        for (var i = 1; i < points.Length; i++)
        {
            best = points[i] > points[best] ? i : best;
        }

        var sum = 0.0;
        foreach (var point in points)
        {
            sum += Math.Exp(point - points[best]);
        }

        return new LabelReading(labels[best], 1 / sum);
    }
}
