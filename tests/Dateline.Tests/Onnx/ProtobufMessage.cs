using System.Text;

namespace Dateline.Tests.Onnx;

/// <summary>Writes the wire format of protocol buffers, of which an ONNX file is made: varints and length-delimited fields.</summary>
internal sealed class ProtobufMessage
{
    private readonly List<byte> _bytes = [];

    public ProtobufMessage Add(int field, long value)
    {
        WriteVarint((ulong)field << 3);
        WriteVarint((ulong)value);
        return this;
    }

    public ProtobufMessage Add(int field, ReadOnlySpan<byte> bytes)
    {
        WriteVarint(((ulong)field << 3) | 2);
        WriteVarint((ulong)bytes.Length);
        _bytes.AddRange(bytes);
        return this;
    }

    public ProtobufMessage Add(int field, string text) => Add(field, Encoding.UTF8.GetBytes(text));

    public ProtobufMessage Add(int field, ProtobufMessage message) => Add(field, message.ToArray());

    public byte[] ToArray() => [.. _bytes];

    private void WriteVarint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            _bytes.Add((byte)(value | 0x80));
        }

        _bytes.Add((byte)value);
    }
}
