using System.Security.Cryptography;
using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Dateline.Lucene.Schema;

/// <summary>
/// The term of an id or path. Lucene refuses terms above 32,766 bytes (<c>IndexWriter.MAX_TERM_LENGTH</c>); a key that could be
/// longer in UTF-8 becomes its beginning and its hash. No path of an operating system in use is that long.
/// </summary>
internal static class KeyTerm
{
    /// <summary>Keys up to this many UTF-16 code units are their own term.</summary>
    public const int MaxLength = 8192;

    private const int KeptLength = 128;

    /// <summary>The term of a key in a field.</summary>
    public static Term Of(string field, string key) => new(field, new BytesRef(TextOf(key)));

    /// <summary>The term's text.</summary>
    public static string TextOf(string key) => key.Length <= MaxLength
        ? key
        : $"{key[..KeptLength]}#{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}";
}
