using System.Text;
using Dateline.Core.Articles;
using Lucene.Net.Util;

namespace Dateline.Lucene.Schema;

/// <summary>
/// The binary form of everything in an annotated article but its title and body, in the order of the code below: strings as their
/// length in bytes and UTF-8, strings that may be absent behind a byte that says so, and last the mentions (<see cref="MentionCodec"/>).
/// </summary>
internal static class ArticleRecordCodec
{
    /// <summary>Encodes an article's record.</summary>
    public static BytesRef Encode(AnnotatedArticle annotated)
    {
        using var stream = new MemoryStream(512);
        using var output = new BinaryWriter(stream, Encoding.UTF8);
        var article = annotated.Article;
        output.Write(article.Id);
        output.Write(article.Path);
        output.Write(article.ContentHash);
        WriteOptional(output, article.Source);
        WriteOptional(output, article.Filed);
        WriteOptional(output, annotated.FiledPlace);
        output.Write((byte)annotated.Locations);
        WriteOptional(output, article.Url);
        WriteOptional(output, article.Language);
        output.Write7BitEncodedInt(article.DatelineLength);
        WritePublished(output, article.Published);
        WriteOptional(output, article.PublishedWhy);
        MentionCodec.Write(output, annotated.Mentions, article.Text);
        output.Flush();
        return new BytesRef(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Decodes a record, given the title and body that are stored beside it.</summary>
    public static AnnotatedArticle Decode(ReadOnlySpan<byte> record, string title, string body)
    {
        var input = new RecordReader(record);
        var head = DecodeHead(ref input, title, body);
        return head with { Mentions = MentionCodec.Read(ref input, head.Article.Text) };
    }

    /// <summary>
    /// Decodes what a list of hits shows: the article, and of the mentions those alone that have its facet values
    /// (<see cref="MentionCodec.ReadValues"/>).
    /// </summary>
    public static AnnotatedArticle DecodeValues(ReadOnlySpan<byte> record, string title, string body)
    {
        var input = new RecordReader(record);
        return DecodeHead(ref input, title, body) with { Mentions = MentionCodec.ReadValues(ref input) };
    }

    /// <summary>Decodes everything before the mentions.</summary>
    private static AnnotatedArticle DecodeHead(ref RecordReader input, string title, string body)
    {
        var id = input.ReadString();
        var path = input.ReadString();
        var hash = input.ReadString();
        var source = input.ReadOptional();
        var filed = input.ReadOptional();
        var filedPlace = input.ReadOptional();
        var locations = (LocationSources)input.ReadByte();
        var article = new Article
        {
            Id = id,
            Path = path,
            ContentHash = hash,
            Title = title,
            Body = body,
            Source = source,
            Filed = filed,
            Url = input.ReadOptional(),
            Language = input.ReadOptional(),
            DatelineLength = input.Read7BitEncodedInt(),
            Published = ReadPublished(ref input),
            PublishedWhy = input.ReadOptional(),
        };
        return new AnnotatedArticle(article, []) { FiledPlace = filedPlace, Locations = locations };
    }

    private static void WriteOptional(BinaryWriter output, string? text)
    {
        output.Write(text is not null);
        if (text is not null)
        {
            output.Write(text);
        }
    }

    private static void WritePublished(BinaryWriter output, PublicationTime? published)
    {
        output.Write(published is not null);
        if (published is { } time)
        {
            output.Write(time.Instant.Ticks);
            output.Write((short)time.Instant.TotalOffsetMinutes);
            output.Write(time.HasTime);
        }
    }

    private static PublicationTime? ReadPublished(ref RecordReader input)
    {
        if (!input.ReadBoolean())
        {
            return null;
        }

        var ticks = input.ReadInt64();
        var offset = TimeSpan.FromMinutes(input.ReadInt16());
        return new PublicationTime(new DateTimeOffset(ticks, offset), input.ReadBoolean());
    }
}
