using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dateline.Core.Queries;
using Dateline.Lucene.Analysis;
using Dateline.Lucene.Codecs;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;

namespace Dateline.Lucene.Schema;

/// <summary>
/// Tells whether an index was written as this program would write it: a hash of the codec, the fields, the spelling variants, and what the
/// analysis makes of a probe text that has one case of each of its rules.
/// </summary>
internal static class SchemaFingerprint
{
    /// <summary>To be raised when documents change in a way that the rest of the fingerprint does not show.</summary>
    private const int Version = 4;

    private const string Probe =
        "The U.S. and US (USA) told us: O\u2019Brien's AK-47, AK47, covid-19, 20-year and mid-1980s cases cost $1,000.50 or 3,5; AT&T " +
        "e-mailed J.K. at 5 a.m. Kiev's na\u00EFve Gro\u00DFe Stra\u00DFe, re\u00ADport, \u5317\u4EAC, \u041A\u0438\u0457\u0432, " +
        "menafn.com/a_b-12 negotiations talks universities running studies leaves";

    private static readonly Lazy<string> Hash = new(Compute);

    /// <summary>The fingerprint, in hexadecimal.</summary>
    public static string Value => Hash.Value;

    private static string Compute()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"version {Version} codec {ArticleCodec.FormatName} bm25 {Ranking.K1} {Ranking.B} gap {ArticleAnalyzer.ValueGap}");
        Describe(text, FieldTypes.ExactText, FieldNames.Title, FieldNames.Body);
        Describe(
            text,
            FieldTypes.SearchedText,
            FieldNames.TitleStem,
            FieldNames.BodyStem,
            FieldNames.PeopleText,
            FieldNames.OrganisationsText,
            FieldNames.LocationsText);
        Describe(text, FieldTypes.Term, FieldNames.Id, FieldNames.Path, FieldNames.Recogniser);
        Describe(text, FieldTypes.Values, [.. Enum.GetValues<FacetKind>().Select(FacetNames.Plural)]);
        text.AppendJoin(' ', FieldNames.Hash, FieldNames.EarlierPath, FieldNames.PublishedSeconds, FieldNames.Record);
        text.AppendJoin(' ', SpellingVariants.All);
        Analyse(text, FieldNames.Body);
        Analyse(text, FieldNames.BodyStem);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }

    private static void Describe(StringBuilder text, FieldType type, params string[] fields) =>
        text.AppendJoin(' ', fields).AppendLine(CultureInfo.InvariantCulture, $" {type}");

    private static void Analyse(StringBuilder text, string field)
    {
        using var stream = ArticleAnalyzer.ForIndex.GetTokenStream(field, Probe);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            text.Append(CultureInfo.InvariantCulture, $"{term} {offset.StartOffset}-{offset.EndOffset} +{increment.PositionIncrement};");
        }

        stream.End();
    }
}
