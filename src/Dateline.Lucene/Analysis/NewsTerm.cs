using System.Text;

namespace Dateline.Lucene.Analysis;

/// <summary>A term of the exact or of the stemmed analysis. Shared by all tokens that have it; never changed.</summary>
internal sealed class NewsTerm
{
    private readonly string? _stem;
    private NewsTerm? _stemmed;

    /// <summary>Makes a term.</summary>
    /// <param name="text">The term.</param>
    /// <param name="stem">Its stem; null when it is one itself.</param>
    public NewsTerm(string text, string? stem = null)
    {
        Text = text;
        Bytes = Encoding.UTF8.GetBytes(text);
        _stem = stem == text ? null : stem;
    }

    /// <summary>The term.</summary>
    public string Text { get; }

    /// <summary>The term in UTF-8, as the index has it.</summary>
    public byte[] Bytes { get; }

    /// <summary>The term of the stemmed analysis.</summary>
    public NewsTerm Stemmed => _stemmed ??= _stem is null ? this : new NewsTerm(_stem);
}
