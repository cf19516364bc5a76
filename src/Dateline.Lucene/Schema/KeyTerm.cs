using System.Security.Cryptography;
using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Dateline.Lucene.Schema;

/// <summary>
/// The term of an id or path. Lucene refuses terms above 32,766 bytes, and a term dictionary of long keys is slow; a longer key
/// becomes its beginning and its hash.
/// </summary>
internal static class KeyTerm
{
    /// <summary>Keys up to this many UTF-16 code units are their own term.</summary>
    public const int MaxLength = 512;

    private const int KeptLength = 128;

    /// <summary>The term of a key in a field.</summary>
    public static Term Of(string field, string key) => new(field, new BytesRef(TextOf(key)));

    /// <summary>The term's text.</summary>
    public static string TextOf(string key) => key.Length <= MaxLength
        ? key
        : $"{key[..KeptLength]}#{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}";
}
