namespace Dateline.Benchmarks.Faceted;

/// <summary>How fast an index was built and how large it became.</summary>
/// <param name="Threads">Threads that analysed and wrote.</param>
/// <param name="Documents">Documents written.</param>
/// <param name="Seconds">From the first line read to the last byte written, merges included.</param>
/// <param name="SourceBytes">Bytes of the documents as they were read.</param>
/// <param name="IndexBytes">Bytes of the index.</param>
internal sealed record IndexingRate(int Threads, int Documents, double Seconds, long SourceBytes, long IndexBytes)
{
    public double DocumentsPerSecond => Documents / Seconds;

    public double MegabytesPerSecond => SourceBytes / 1e6 / Seconds;

    public double BytesPerDocument => (double)IndexBytes / Documents;
}
