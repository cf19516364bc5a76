namespace Dateline.Onnx.Labels;

/// <summary>
/// Joins the labels of a sentence's tokens to names. Models give labels one by one, and sequences that no scheme allows come
/// about: what goes on without having begun, begins; what does not end, ends where another kind or nothing follows.
/// </summary>
internal static class LabelDecoder
{
    /// <summary>Appends the names of one sentence.</summary>
    /// <param name="readings">The readings of its tokens.</param>
    /// <param name="first">Index of its first token.</param>
    /// <param name="spans">The list that is filled, in text order.</param>
    public static void Decode(ReadOnlySpan<LabelReading> readings, int first, List<LabelledSpan> spans)
    {
        LabelledSpan? open = null;
        for (var i = 0; i < readings.Length; i++)
        {
            var (label, probability) = readings[i];
            if (open is { } span && GoesOn(span, label))
            {
                open = span with { End = first + i + 1, Probability = Math.Min(span.Probability, probability) };
            }
            else
            {
                Close(ref open, spans);
                open = label.Position == LabelPosition.Outside
                    ? null
                    : new LabelledSpan(first + i, first + i + 1, label.Kind, probability);
            }

            if (label.Position is LabelPosition.Last or LabelPosition.Single)
            {
                Close(ref open, spans);
            }
        }

        Close(ref open, spans);
    }

    private static bool GoesOn(LabelledSpan open, Label label) =>
        label.Position is LabelPosition.Inside or LabelPosition.Last && label.Kind == open.Kind;

    private static void Close(ref LabelledSpan? open, List<LabelledSpan> spans)
    {
        if (open is { } span)
        {
            spans.Add(span);
        }

        open = null;
    }
}
