using Dateline.Core.Articles;

namespace Dateline.Reading.ReutersSgml;

/// <summary>Reads the editors' codes of Reuters-21578, apart from the articles: they are never used as entities.</summary>
public static class ReutersGoldReader
{
    /// <summary>Reads the codes of every article of a file, in file order; articles without a number have none.</summary>
    public static IEnumerable<ReutersGold> Read(ArticleFile file) =>
        from element in ReutersElement.ReadAll(file.Content)
        let id = SgmlText.Attribute(element.Markup, "NEWID").ToString()
        where id.Length > 0
        select new ReutersGold(
            $"reuters-{id}",
            Codes(element.Markup, "PLACES"),
            Codes(element.Markup, "PEOPLE"),
            Codes(element.Markup, "ORGS"),
            Codes(element.Markup, "TOPICS"));

    /// <summary>The <c>D</c> elements of a list.</summary>
    private static List<string> Codes(string markup, string name)
    {
        var codes = new List<string>();
        var list = SgmlText.Element(markup, name);
        while (SgmlText.Element(list, "D") is { IsEmpty: false } code)
        {
            codes.Add(code.ToString());
            list = list[(list.IndexOf("</D>", StringComparison.Ordinal) is var end and >= 0 ? end + 4 : list.Length)..];
        }

        return codes;
    }
}
