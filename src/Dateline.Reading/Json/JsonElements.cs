using System.Text.Json;
using Dateline.Core.Articles;

namespace Dateline.Reading.Json;

/// <summary>Goes through the articles of one JSON document.</summary>
/// <param name="file">The file.</param>
/// <param name="content">The document in valid UTF-8.</param>
internal sealed class JsonElements(ArticleFile file, ReadOnlyMemory<byte> content)
{
    private JsonReaderState _state = new(JsonArticleParser.Options);
    private Place _place = Place.Start;
    private int _position;
    private int _line = 1;
    private int _lineOffset;
    private int _entry;

    private enum Place
    {
        Start,
        InArray,
        AfterEnd,
        Done,
    }

    /// <summary>Reads the next article, or the failure in its place.</summary>
    /// <returns>False when there is none left.</returns>
    public bool TryReadNext(out ReadResult result)
    {
        result = default;
        try
        {
            return _place != Place.Done && TryRead(out result);
        }
        catch (JsonException exception)
        {
            _place = Place.Done;
            result = JsonBreak.Explain(file.Path, 1, exception);
            return true;
        }
    }

    private bool TryRead(out ReadResult result)
    {
        result = default;
        var reader = new Utf8JsonReader(content.Span[_position..], isFinalBlock: true, _state);
        var more = reader.Read();
        if (more && _place == Place.Start)
        {
            _place = reader.TokenType == JsonTokenType.StartArray ? Place.InArray : Place.AfterEnd;
            more = _place == Place.AfterEnd || reader.Read();
        }

        if (more && reader.TokenType == JsonTokenType.EndArray)
        {
            // Whatever follows is an error, which the reader knows and reports.
            more = reader.Read();
        }

        if (!more)
        {
            _place = Place.Done;
            return false;
        }

        ReadArticle(ref reader, out result);
        _position += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        return true;
    }

    private void ReadArticle(ref Utf8JsonReader reader, out ReadResult result)
    {
        var start = reader.TokenStartIndex;
        var article = JsonArticleParser.Read(ref reader);
        var line = LineOf(_position + (int)(article.Objection is null ? start : article.ObjectionOffset));
        result = article.ToResult(file, ++_entry, line);
    }

    /// <summary>The line of an offset, from 1; offsets must not decrease from call to call.</summary>
    private int LineOf(int offset)
    {
        _line += content.Span[_lineOffset..offset].Count((byte)'\n');
        _lineOffset = offset;
        return _line;
    }
}
