using System.Text;
using CsCheck;
using Dateline.Lucene.Facets;

namespace Dateline.Tests.Lucene.Facets;

public sealed class ValueOrderTests
{
    [Fact]
    public void Compare_AnyTexts_IsTheOrderOfTheirUtf8()
    {
        var text = Gen.OneOf("a", "b", "/", "é", "\uFFFD", "\U0001F600", "\U00010000", "\uD7FF", "\uE000").Array[0, 4].Select(string.Concat);

        Gen.Select(text, text).Sample((left, right) =>
            Math.Sign(ValueOrder.Instance.Compare(left, right)) ==
            Math.Sign(Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right))));
    }
}
