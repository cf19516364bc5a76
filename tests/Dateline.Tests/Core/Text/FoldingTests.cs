using Dateline.Core.Text;

namespace Dateline.Tests.Core.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("Córdoba", "cordoba")]
    [InlineData("Co\u0301rdoba", "cordoba")]
    [InlineData("São Paulo", "sao paulo")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Straße", "strasse")]
    [InlineData("Ærø", "aero")]
    [InlineData("Việt Nam", "viet nam")]
    [InlineData("the minister\u2019s \u201Cplan\u201D \u2014 now", "the minister's \"plan\" - now")]
    [InlineData("Київ", "київ")]
    public void Fold_Text_DropsCaseAccentsAndTypography(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));
}
