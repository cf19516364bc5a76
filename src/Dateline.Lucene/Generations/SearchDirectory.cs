using Lucene.Net.Store;

namespace Dateline.Lucene.Generations;

/// <summary>How the files of an index are read by searches.</summary>
internal static class SearchDirectory
{
    /// <summary>Opens a folder.</summary>
    /// <remarks>
    /// A mapped directory remembers every cursor that a search opens in tables of weak references, which each collection walks: after
    /// some thousand searches that costs more than the searches.
    /// </remarks>
    public static NIOFSDirectory Open(string path) => new(path);
}
