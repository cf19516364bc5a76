using System.Text;
using Dateline.Core.Articles;
using Dateline.Training.Gazetteers;

namespace Dateline.Training.Evaluation;

/// <summary>
/// Reads corpora in CoNLL form (token, tab, BIO tag over PER, ORG and LOC; an empty line between sentences) and writes them
/// as running
/// text again: a sentence a paragraph, blanks as typography has them.
/// </summary>
internal sealed class ConllReader
{
    /// <summary>The line that begins a document.</summary>
    public const string DocumentStart = "-DOCSTART-";

    private readonly StringBuilder _text = new();
    private readonly List<GoldName> _names = [];
    private int _tokens;
    private string _last = "";
    private bool _inQuotes;

    /// <summary>The documents of a file; a file that marks none gives every sentence as one.</summary>
    /// <param name="path">The file, compressed with xz.</param>
    public static IEnumerable<GoldDocument> Read(string path) => Read(Compressed.ReadLines(path));

    /// <summary>The documents of a file's lines.</summary>
    public static IEnumerable<GoldDocument> Read(IEnumerable<string> lines)
    {
        var reader = new ConllReader();
        var hasDocuments = false;
        foreach (var line in lines)
        {
            if (line.StartsWith(DocumentStart, StringComparison.Ordinal))
            {
                hasDocuments = true;
                if (reader.Take() is { } document)
                {
                    yield return document;
                }
            }
            else if (line.Length == 0)
            {
                if (!hasDocuments && reader.Take() is { } sentence)
                {
                    yield return sentence;
                }

                reader.EndSentence();
            }
            else
            {
                reader.Add(line);
            }
        }

        if (reader.Take() is { } last)
        {
            yield return last;
        }
    }

    private void Add(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var (token, tag) = (line[..tab], line[(tab + 1)..]);
        if (_last.Length > 0 && IsApart(_last, token))
        {
            _text.Append(' ');
        }

        if (tag[0] == 'B' || (tag[0] == 'I' && _names.Count == 0))
        {
            _names.Add(new GoldName(_text.Length, token.Length, KindOf(tag)));
        }
        else if (tag[0] == 'I')
        {
            _names[^1] = _names[^1] with { Length = _text.Length + token.Length - _names[^1].Start };
        }

        if (token is "\"")
        {
            _inQuotes = !_inQuotes;
        }

        _text.Append(token);
        _last = token;
        _tokens++;
    }

    private void EndSentence()
    {
        if (_last.Length > 0)
        {
            _text.Append("\n\n");
        }

        _last = "";
        _inQuotes = false;
    }

    private GoldDocument? Take()
    {
        if (_tokens == 0)
        {
            return null;
        }

        var document = new GoldDocument("", _text.ToString(), [.. _names.Select(name => name with { Start = name.Start + 1 })]);
        _text.Clear();
        _names.Clear();
        _tokens = 0;
        EndSentence();
        return document;
    }

    private bool IsApart(string left, string right)
    {
        if (right is "\"" && _inQuotes)
        {
            return false;
        }

        if (right is "," or "." or ";" or ":" or "?" or "!" or ")" or "]" or "%" or "\u2019" or "\u201D" or "'s" or "\u2019s" or "n't" or "'" or "..." or "-" or "/" ||
            right.StartsWith('\''))
        {
            return false;
        }

        return !(left is "(" or "[" or "$" or "\u201C" or "#" or "-" or "/" || (left is "\u2019" &&
            right is "s" or "re" or "ll" or "t" or "ve" or "d" or "m") ||
            (left is "\"" && _inQuotes) || (left is "." && _text.Length > 1 && right.Length == 1 && char.IsUpper(_text[^2])));
    }

    private static EntityKind KindOf(string tag) => tag[2..] switch
    {
        "PER" => EntityKind.Person,
        "ORG" => EntityKind.Organisation,
        "LOC" => EntityKind.Location,
        _ => throw new InvalidDataException($"The tag {tag} is none of PER, ORG and LOC."),
    };
}
