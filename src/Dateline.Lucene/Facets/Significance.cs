namespace Dateline.Lucene.Facets;

/// <summary>
/// How much a value is over-represented in the results against the whole archive: the absolute times the relative change of its
/// share, the JLH score of Elasticsearch's significant terms, which favours neither the rare nor the common.
/// </summary>
internal static class Significance
{
    /// <summary>The score; 0 for a value that is not over-represented.</summary>
    /// <param name="count">Documents of the results that have the value.</param>
    /// <param name="results">Documents of the results.</param>
    /// <param name="total">Documents of the archive that have the value.</param>
    /// <param name="archive">Documents of the archive.</param>
    public static float Score(int count, int results, int total, int archive)
    {
        var share = (double)count / results;
        var usual = (double)total / archive;
        return share <= usual ? 0 : (float)((share - usual) * (share / usual));
    }
}
