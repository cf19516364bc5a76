namespace Dateline.Onnx.Inference;

/// <summary>
/// Cuts a sentence that is longer than the model can read into windows that overlap by a quarter. A token in the overlap takes
/// its label from the window in which it stands further from the edge.
/// </summary>
internal static class WindowCutter
{
    /// <summary>Appends the windows of one sentence.</summary>
    /// <param name="starts">Where the subwords of each token begin; one more entry for the end.</param>
    /// <param name="first">Index of the sentence's first token.</param>
    /// <param name="end">Index after its last token.</param>
    /// <param name="capacity">The most subwords of a window; no token has more.</param>
    /// <param name="windows">The list that is filled.</param>
    public static void Cut(ReadOnlySpan<int> starts, int first, int end, int capacity, List<Window> windows)
    {
        var kept = first;
        while (true)
        {
            var stop = first + 1;
            while (stop < end && starts[stop + 1] - starts[first] <= capacity)
            {
                stop++;
            }

            if (stop == end)
            {
                windows.Add(new Window(first, end, kept, end));
                return;
            }

            var next = stop;
            while (next - 1 > first && starts[stop] - starts[next - 1] <= capacity / 4)
            {
                next--;
            }

            var middle = next + (stop - next) / 2;
            windows.Add(new Window(first, stop, kept, middle));
            (first, kept) = (next, middle);
        }
    }
}
