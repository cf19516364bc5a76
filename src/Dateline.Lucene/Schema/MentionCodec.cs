using System.Runtime.InteropServices;
using Dateline.Core.Articles;

namespace Dateline.Lucene.Schema;

/// <summary>
/// The binary form of an article's mentions, in 7-bit integers: their number, and for each a byte of flags, the distance of its
/// start from the previous mention's, its length, and those of text, value, why and TIMEX value that the flags announce.
/// </summary>
/// <remarks>
/// A text that is what the article says at that place, as it should be, is not written. Strings that come back (a value, a why)
/// are written once: a string is its number in the order of first use, from 1, or 0 and its characters when it is new.
/// </remarks>
internal static class MentionCodec
{
    [Flags]
    private enum Parts
    {
        Kind = 0b11,
        Demonym = 1 << 2,
        InDateline = 1 << 3,
        Text = 1 << 4,
        Value = 1 << 5,
        Why = 1 << 6,
        Timex = 1 << 7,

        /// <summary>What decides whether and where a value counts.</summary>
        Counted = Kind | Demonym | InDateline,
    }

    /// <summary>Writes mentions.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="mentions">The mentions, in any order.</param>
    /// <param name="text">The text that they point into.</param>
    public static void Write(BinaryWriter output, IReadOnlyList<Mention> mentions, ReadOnlySpan<char> text)
    {
        output.Write7BitEncodedInt(mentions.Count);
        var strings = new Dictionary<string, int>(StringComparer.Ordinal);
        var previous = 0;
        foreach (var mention in mentions)
        {
            var isSlice = mention.Text.AsSpan().SequenceEqual(Slice(text, mention.Start, mention.Length));
            var parts = PartsOf(mention, isSlice);
            output.Write((byte)parts);
            output.Write7BitEncodedInt(ZigZag(mention.Start - previous));
            output.Write7BitEncodedInt(mention.Length);
            previous = mention.Start;
            WriteString(output, strings, isSlice ? null : mention.Text);
            WriteString(output, strings, mention.Value);
            WriteString(output, strings, mention.Why);
            if (mention.Timex is { } timex)
            {
                output.Write((byte)timex.Type);
                WriteString(output, strings, timex.Value);
            }
        }
    }

    /// <summary>Reads what <see cref="Write"/> has written, given the same text.</summary>
    public static IReadOnlyList<Mention> Read(ref RecordReader input, ReadOnlySpan<char> text)
    {
        var mentions = new Mention[input.Read7BitEncodedInt()];
        var strings = new List<string>();
        var start = 0;
        for (var i = 0; i < mentions.Length; i++)
        {
            var parts = (Parts)input.ReadByte();
            start += UnZigZag(input.Read7BitEncodedInt());
            var length = input.Read7BitEncodedInt();
            mentions[i] = new Mention
            {
                Kind = (EntityKind)(parts & Parts.Kind),
                Start = start,
                Length = length,
                Text = parts.HasFlag(Parts.Text) ? ReadString(ref input, strings) : Slice(text, start, length).ToString(),
                Value = parts.HasFlag(Parts.Value) ? ReadString(ref input, strings) : null,
                Why = parts.HasFlag(Parts.Why) ? ReadString(ref input, strings) : null,
                Timex = parts.HasFlag(Parts.Timex) ? new Timex((TimexType)input.ReadByte(), ReadString(ref input, strings)) : null,
                Demonym = parts.HasFlag(Parts.Demonym),
                InDateline = parts.HasFlag(Parts.InDateline),
            };
        }

        return mentions;
    }

    /// <summary>
    /// Reads the first mention of each value of a kind, those of a demonym and of the dateline apart, and nothing of it but where it is
    /// and that value. An article with these has the facet values of the one with all, in the same order.
    /// </summary>
    public static IReadOnlyList<Mention> ReadValues(ref RecordReader input)
    {
        var count = input.Read7BitEncodedInt();
        var mentions = new List<Mention>();
        var strings = new List<WrittenString>();
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            var parts = (Parts)input.ReadByte();
            start += UnZigZag(input.Read7BitEncodedInt());
            var length = input.Read7BitEncodedInt();
            if (parts.HasFlag(Parts.Text))
            {
                PassString(ref input, strings);
            }

            var value = parts.HasFlag(Parts.Value) ? PassString(ref input, strings) : -1;
            if (parts.HasFlag(Parts.Why))
            {
                PassString(ref input, strings);
            }

            if (parts.HasFlag(Parts.Timex))
            {
                input.ReadByte();
                PassString(ref input, strings);
            }

            if (value >= 0 && CollectionsMarshal.AsSpan(strings)[value].TryUse((int)(parts & Parts.Counted)))
            {
                mentions.Add(new Mention
                {
                    Kind = (EntityKind)(parts & Parts.Kind),
                    Start = start,
                    Length = length,
                    Text = "",
                    Value = input.StringAt(strings[value].Place),
                    Demonym = parts.HasFlag(Parts.Demonym),
                    InDateline = parts.HasFlag(Parts.InDateline),
                });
            }
        }

        return mentions;
    }

    private static Parts PartsOf(Mention mention, bool isSlice) =>
        ((Parts)mention.Kind & Parts.Kind) |
        (mention.Demonym ? Parts.Demonym : 0) |
        (mention.InDateline ? Parts.InDateline : 0) |
        (isSlice ? 0 : Parts.Text) |
        (mention.Value is null ? 0 : Parts.Value) |
        (mention.Why is null ? 0 : Parts.Why) |
        (mention.Timex is null ? 0 : Parts.Timex);

    private static ReadOnlySpan<char> Slice(ReadOnlySpan<char> text, int start, int length) =>
        start >= 0 && length >= 0 && start <= text.Length - length ? text.Slice(start, length) : default;

    private static void WriteString(BinaryWriter output, Dictionary<string, int> strings, string? text)
    {
        if (text is null)
        {
            return;
        }

        if (strings.TryGetValue(text, out var number))
        {
            output.Write7BitEncodedInt(number);
            return;
        }

        strings.Add(text, strings.Count + 1);
        output.Write7BitEncodedInt(0);
        output.Write(text);
    }

    private static string ReadString(ref RecordReader input, List<string> strings)
    {
        var number = input.Read7BitEncodedInt();
        if (number > 0)
        {
            return strings[number - 1];
        }

        strings.Add(input.ReadString());
        return strings[^1];
    }

    /// <summary>Passes over a string.</summary>
    /// <returns>Its index among the strings.</returns>
    private static int PassString(ref RecordReader input, List<WrittenString> strings)
    {
        var number = input.Read7BitEncodedInt();
        if (number > 0)
        {
            return number - 1;
        }

        strings.Add(new WrittenString(input.PassString()));
        return strings.Count - 1;
    }

    private static int ZigZag(int number) => (number << 1) ^ (number >> 31);

    private static int UnZigZag(int number) => (int)((uint)number >> 1) ^ -(number & 1);
}
