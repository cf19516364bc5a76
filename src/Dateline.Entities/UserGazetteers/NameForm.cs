using Dateline.Core.Text;
using Dateline.Entities.Tokens;

namespace Dateline.Entities.UserGazetteers;

/// <summary>
/// The form by which a listed name and the text are compared: tokens as written, with single blanks where there are any, plain
/// apostrophes and hyphens, and no periods, so that <c>Acme Inc</c> is <c>Acme Inc.</c> and <c>US Steel</c> is <c>U.S. Steel</c>.
/// </summary>
internal static class NameForm
{
    /// <summary>The longest form, in UTF-16 code units.</summary>
    public const int MaxLength = 200;

    /// <summary>The most tokens of a name.</summary>
    public const int MaxTokens = 20;

    /// <summary>The form of a whole name; empty when it is too long or nothing of it is left.</summary>
    public static string Of(string name)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(name, tokens);
        Span<char> form = stackalloc char[MaxLength];
        var length = 0;
        if (tokens.Count > MaxTokens)
        {
            return "";
        }

        foreach (var token in tokens)
        {
            if (!TryAppend(form, ref length, name, token))
            {
                return "";
            }
        }

        return form[..length].ToString();
    }

    /// <summary>The form of a name's first token; empty when there is none.</summary>
    public static string FirstToken(string name)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(name, tokens);
        return tokens.Count == 0 ? "" : Of(tokens[0].Of(name).ToString());
    }

    /// <summary>Adds a token.</summary>
    /// <returns>False when the form becomes longer than any name.</returns>
    public static bool TryAppend(Span<char> form, ref int length, ReadOnlySpan<char> text, Token token)
    {
        if (length + token.Length >= form.Length)
        {
            return false;
        }

        if (length > 0 && token.HasBlankBefore)
        {
            form[length++] = ' ';
        }

        foreach (var c in token.Of(text))
        {
            if (c != '.')
            {
                form[length++] = Folding.FoldAccent(c) is '\'' or '-' ? Folding.FoldAccent(c) : c;
            }
        }

        return true;
    }
}
