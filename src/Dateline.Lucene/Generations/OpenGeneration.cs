using Lucene.Net.Index;

namespace Dateline.Lucene.Generations;

/// <summary>A generation that was checked, with a reader of its last commit.</summary>
/// <param name="Generation">The generation.</param>
/// <param name="Reader">The reader; whoever asked for it disposes it.</param>
internal sealed record OpenGeneration(Generation Generation, DirectoryReader Reader);
