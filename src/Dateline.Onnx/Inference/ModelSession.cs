using Dateline.Entities.Models;
using Dateline.Onnx.Labels;
using Dateline.Onnx.Subwords;
using Microsoft.ML.OnnxRuntime;

namespace Dateline.Onnx.Inference;

/// <summary>
/// Runs an ONNX model on batches of windows. Thread-safe; each call computes on its caller's thread alone, so that the same batch
/// gives the same numbers and as many articles can be read at once as there are callers.
/// </summary>
internal sealed class ModelSession : IDisposable
{
    /// <summary>The most sequences of a batch.</summary>
    private const int MostRows = 16;

    /// <summary>The most subwords of a batch, padding included: bounds the memory of one call.</summary>
    private const int MostSubwords = 4096;

    /// <summary>The marks before and after each sequence.</summary>
    private const int Marks = 2;

    private readonly InferenceSession _session;
    private readonly ModelShape _shape;
    private readonly LabelSet _labels;
    private readonly SubwordMarks _marks;
    private bool _isDisposed;

    private ModelSession(InferenceSession session, ModelShape shape, LabelSet labels, SubwordMarks marks, int longest)
    {
        _session = session;
        _shape = shape;
        _labels = labels;
        _marks = marks;
        Capacity = Math.Min(longest, shape.Length ?? int.MaxValue) - Marks;
    }

    /// <summary>The most subwords of a window.</summary>
    public int Capacity { get; }

    /// <summary>Loads a model, and reads one subword with it to see that it works and fits its vocabulary and labels.</summary>
    /// <param name="path">The ONNX file.</param>
    /// <param name="labels">The labels of its output.</param>
    /// <param name="encoder">The vocabulary.</param>
    /// <param name="longest">The most subwords of a sequence, its marks included.</param>
    /// <exception cref="ModelException">It cannot be loaded, or does not fit.</exception>
    public static ModelSession Open(string path, LabelSet labels, SubwordEncoder encoder, int longest)
    {
        InferenceSession? session = null;
        try
        {
            session = Start(path);
            var opened = new ModelSession(session, ModelShape.Of(session, path), labels, encoder.Marks, longest);
            if (opened.Capacity < 1)
            {
                throw new ModelException(
                    $"{path} reads sequences of {opened.Capacity + Marks} subwords, which leaves no room for words.");
            }

            opened.Verify(path, encoder.LargestId);
            return opened;
        }
        catch (OnnxRuntimeException exception)
        {
            session?.Dispose();
            throw new ModelException(
                $"{path} cannot be run, or not with this vocabulary: {exception.Message} " +
                "Put the files that belong together into one folder, or export the model anew.",
                exception);
        }
        catch
        {
            session?.Dispose();
            throw;
        }
    }

    /// <summary>Reads all windows of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="readings">Takes the reading of every token that a window keeps, at the token's index.</param>
    /// <exception cref="ObjectDisposedException">The model has been freed.</exception>
    public void Read(EncodedText text, LabelReading[] readings)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);

        // Windows of like length share a batch, so that little is padding.
        Window[] windows = [.. text.Windows.OrderBy(text.LengthOf)];
        for (var start = 0; start < windows.Length;)
        {
            var end = start + 1;
            var most = Math.Min(MostRows, _shape.Rows ?? MostRows);
            while (end < windows.Length && end - start < most && (end - start + 1) * LengthOf(text, windows[end]) <= MostSubwords)
            {
                end++;
            }

            Read(text, windows.AsSpan(start, end - start), readings);
            start = end;
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        _session.Dispose();
    }

    private static InferenceSession Start(string path)
    {
        try
        {
            using var options = new SessionOptions
            {
                IntraOpNumThreads = 1,
                InterOpNumThreads = 1,
                ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
                LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
            };
            return new InferenceSession(path, options);
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException)
        {
            throw new ModelException(
                $"The native library of ONNX Runtime cannot be loaded ({(exception.InnerException ?? exception).Message}). " +
                "Make the folder of the model runtime on a machine of this system and processor: dotnet publish src/Dateline.Onnx -o FOLDER",
                exception);
        }
    }

    private int LengthOf(EncodedText text, Window window) => _shape.Length ?? text.LengthOf(window) + Marks;

    private void Read(EncodedText text, ReadOnlySpan<Window> windows, LabelReading[] readings)
    {
        var batch = new Batch(_shape.Rows ?? windows.Length, LengthOf(text, windows[^1]), _marks);
        for (var row = 0; row < windows.Length; row++)
        {
            batch.Fill(row, text.IdsOf(windows[row]));
        }

        using var values = Run(batch);
        var points = values[0].GetTensorDataAsSpan<float>();
        for (var row = 0; row < windows.Length; row++)
        {
            var window = windows[row];
            for (var token = window.KeptFirst; token < window.KeptEnd; token++)
            {
                var subword = row * batch.Length + 1 + text.OffsetOf(window, token);
                readings[token] = LabelReading.Of(_labels, points.Slice(subword * _labels.Count, _labels.Count));
            }
        }
    }

    private IDisposableReadOnlyCollection<OrtValue> Run(Batch batch)
    {
        using var options = new RunOptions();
        var inputs = Array.ConvertAll(
            _shape.Inputs, name => OrtValue.CreateTensorValueFromMemory(batch.InputFor(name), [batch.Rows, batch.Length]));
        try
        {
            return _session.Run(options, _shape.Inputs, inputs, [_shape.Output]);
        }
        finally
        {
            Array.ForEach(inputs, input => input.Dispose());
        }
    }

    private void Verify(string path, int subword)
    {
        var batch = new Batch(_shape.Rows ?? 1, _shape.Length ?? Marks + 1, _marks);
        batch.Fill(0, [subword]);
        using var values = Run(batch);
        var shape = values[0].GetTensorTypeAndShape().Shape;
        if (shape.Length != 3 || shape[1] != batch.Length || shape[2] != _labels.Count)
        {
            throw new ModelException(
                $"{path} gives {shape[^1]} points to each subword, but its {ModelFolder.Config} names {_labels.Count} labels. " +
                "Put the model and the config.json that belong together into one folder.");
        }
    }
}
