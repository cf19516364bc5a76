using System.Buffers.Binary;

namespace Dateline.Training.Tagging;

/// <summary>Writes trained weights as a <see cref="TaggerModel"/>: the heaviest features, in eight bits a weight.</summary>
internal static class ModelWriter
{
    private const int TableBits = 19;

    /// <summary>Slots in use at the most, of all: beyond this a search for a feature gets long.</summary>
    private const double Load = 0.72;

    /// <summary>Steps of a weight: averaged perceptron weights beyond ±127/12 are rare and cut.</summary>
    private const float Scale = 12;

    /// <summary>The model file.</summary>
    /// <param name="trainer">The averaged weights.</param>
    /// <param name="clusters">Rows of the word clusters.</param>
    public static byte[] Write(PerceptronTrainer trainer, byte[] clusters)
    {
        var content = new byte[TaggerModel.HeaderSize + (TaggerModel.SlotSize << TableBits) + clusters.Length];
        var span = content.AsSpan();
        BinaryPrimitives.WriteUInt32LittleEndian(span, TaggerModel.Magic);
        span[4] = (byte)trainer.KeyBits;
        span[5] = TableBits;
        BinaryPrimitives.WriteInt32LittleEndian(span[8..], clusters.Length / WordClusters.RowSize);
        for (var i = 0; i < trainer.Transitions.Length; i++)
        {
            BinaryPrimitives.WriteInt16LittleEndian(span[(16 + (2 * i))..], (short)Math.Round(trainer.Transitions[i] * Scale));
        }

        WriteSlots(trainer, span.Slice(TaggerModel.HeaderSize, TaggerModel.SlotSize << TableBits));
        clusters.CopyTo(content, content.Length - clusters.Length);
        return content;
    }

    private static void WriteSlots(PerceptronTrainer trainer, Span<byte> slots)
    {
        var mask = (1u << TableBits) - 1;
        for (var slot = 0; slot <= mask; slot++)
        {
            WriteKey(slots.Slice(slot * TaggerModel.SlotSize, TaggerModel.SlotSize), TaggerModel.EmptyKey);
        }

        foreach (var row in HeaviestRows(trainer, (int)(Load * (mask + 1))))
        {
            var slot = TaggerModel.Home((uint)row, mask);
            while (ReadKey(slots[(int)(slot * TaggerModel.SlotSize)..]) != TaggerModel.EmptyKey)
            {
                slot = (slot + 1) & mask;
            }

            var target = slots.Slice((int)(slot * TaggerModel.SlotSize), TaggerModel.SlotSize);
            foreach (var (label, weight) in trainer.Weights(row).ToArray().Index())
            {
                target[label] = (byte)Quantise(weight);
            }

            WriteKey(target, (uint)row);
        }
    }

    private static int[] HeaviestRows(PerceptronTrainer trainer, int count)
    {
        var rows = new List<(float Weight, int Row)>();
        for (var row = 0; row < trainer.Rows; row++)
        {
            var heaviest = 0f;
            foreach (var weight in trainer.Weights(row))
            {
                heaviest = Math.Max(heaviest, Math.Abs(weight));
            }

            if (heaviest * Scale >= 0.5f)
            {
                rows.Add((heaviest, row));
            }
        }

        rows.Sort((left, right) => left.Weight != right.Weight ? right.Weight.CompareTo(left.Weight) : left.Row.CompareTo(right.Row));
        return [.. rows.Take(count).Select(row => row.Row)];
    }

    private static sbyte Quantise(float weight) => (sbyte)Math.Clamp(MathF.Round(weight * Scale), -127, 127);

    private static uint ReadKey(ReadOnlySpan<byte> slot) => slot[13] | ((uint)slot[14] << 8) | ((uint)slot[15] << 16);

    private static void WriteKey(Span<byte> slot, uint key)
    {
        slot[13] = (byte)key;
        slot[14] = (byte)(key >> 8);
        slot[15] = (byte)(key >> 16);
    }
}
