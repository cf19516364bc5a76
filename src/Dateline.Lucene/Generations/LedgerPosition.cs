namespace Dateline.Lucene.Generations;

/// <summary>How much of which ledger file a commit vouches for.</summary>
/// <param name="File">The ledger's file name.</param>
/// <param name="Length">Its valid length in bytes; what follows was not committed.</param>
/// <param name="Hash">SHA-256 of that, in hexadecimal.</param>
internal sealed record LedgerPosition(string File, long Length, string Hash);
