using System.Runtime.InteropServices;

namespace Dateline.Tests.Onnx;

/// <summary>
/// The bytes of a minimal token classifier, by the message definitions of ONNX: points of each label by subword, plus points by
/// position, which there are for a limited number of positions alone, as in BERT.
/// <c>logits = Gather(words, input_ids) + Gather(positions, CumSum(attention_mask))</c>.
/// </summary>
internal static class OnnxFile
{
    private const int Float = 1;
    private const int Long = 7;

    /// <param name="words">The points of each label, by subword.</param>
    /// <param name="positions">The points of each label, by position; the first is that of padding.</param>
    /// <param name="inputs">The inputs that are declared; the model needs the first two.</param>
    /// <param name="rows">The number of sequences in every batch; null for any.</param>
    /// <param name="length">The length of every sequence; null for any.</param>
    public static byte[] Create(float[][] words, float[][] positions, IEnumerable<string> inputs, int? rows = null, int? length = null)
    {
        var graph = new ProtobufMessage()
            .Add(1, Node("Gather", "byWord", "words", "input_ids"))
            .Add(1, Node("CumSum", "position", "attention_mask", "axis"))
            .Add(1, Node("Gather", "byPosition", "positions", "position"))
            .Add(1, Node("Add", "logits", "byWord", "byPosition"))
            .Add(2, "tiny")
            .Add(5, Table("words", words))
            .Add(5, Table("positions", positions))
            .Add(5, new ProtobufMessage().Add(2, Long).Add(8, "axis").Add(9, BitConverter.GetBytes(1L)));
        foreach (var input in inputs)
        {
            graph.Add(11, Value(input, Long, Dimension("rows", rows), Dimension("length", length)));
        }

        graph.Add(12, Value("logits", Float, Dimension("rows", rows), Dimension("length", length), Dimension("labels", words[0].Length)));
        return new ProtobufMessage()
            .Add(1, 8)
            .Add(7, graph)
            .Add(8, new ProtobufMessage().Add(1, string.Empty).Add(2, 14))
            .ToArray();
    }

    private static ProtobufMessage Node(string operation, string output, params string[] inputs)
    {
        var node = new ProtobufMessage();
        foreach (var input in inputs)
        {
            node.Add(1, input);
        }

        return node.Add(2, output).Add(3, output).Add(4, operation);
    }

    private static ProtobufMessage Table(string name, float[][] rows) => new ProtobufMessage()
        .Add(1, rows.Length)
        .Add(1, rows[0].Length)
        .Add(2, Float)
        .Add(8, name)
        .Add(9, MemoryMarshal.AsBytes<float>(rows.SelectMany(row => row).ToArray()));

    private static ProtobufMessage Value(string name, int type, params ProtobufMessage[] dimensions)
    {
        var shape = new ProtobufMessage();
        foreach (var dimension in dimensions)
        {
            shape.Add(1, dimension);
        }

        var tensor = new ProtobufMessage().Add(1, type).Add(2, shape);
        return new ProtobufMessage().Add(1, name).Add(2, new ProtobufMessage().Add(1, tensor));
    }

    private static ProtobufMessage Dimension(string name, int? size) =>
        size is { } value ? new ProtobufMessage().Add(1, value) : new ProtobufMessage().Add(2, name);
}
