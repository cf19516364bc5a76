using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Lucene.Net.Codecs;

namespace Dateline.Lucene.Codecs;

/// <summary>Makes <see cref="ArticleCodec"/> known to Lucene, which finds the codec of a segment by its name.</summary>
internal static class CodecRegistration
{
    /// <summary>Runs before anything else of this assembly, so that no reader, writer or check can come too early.</summary>
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "Whoever uses the engine in any way must be able to read its indexes.")]
    internal static void Register() => Codec.SetCodecFactory(new DefaultCodecFactory { CustomCodecTypes = [typeof(ArticleCodec)] });
}
