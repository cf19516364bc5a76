using Dateline.Lucene.Schema;
using Lucene.Net.Analysis;

namespace Dateline.Lucene.Analysis;

/// <summary>
/// The analysis of every text field: exact (folded words), and stemmed for <see cref="FieldNames.TitleStem"/> and
/// <see cref="FieldNames.BodyStem"/> (<see cref="TermCache"/>). Stop words stay: they are indexed.
/// </summary>
internal sealed class ArticleAnalyzer : Analyzer
{
    /// <summary>Positions between two values of one field: more than the words that a person will allow between words.</summary>
    public const int ValueGap = 128;

    private readonly bool _isQuery;

    private ArticleAnalyzer(bool isQuery)
        : base(PER_FIELD_REUSE_STRATEGY) => _isQuery = isQuery;

    /// <summary>For what goes into the index.</summary>
    public static ArticleAnalyzer ForIndex { get; } = new(isQuery: false);

    /// <summary>For what is searched.</summary>
    public static ArticleAnalyzer ForQuery { get; } = new(isQuery: true);

    /// <inheritdoc/>
    public override int GetPositionIncrementGap(string fieldName) => ValueGap;

    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
        new(new NewsTokenizer(reader, _isQuery, isStemmed: fieldName is FieldNames.TitleStem or FieldNames.BodyStem));
}
