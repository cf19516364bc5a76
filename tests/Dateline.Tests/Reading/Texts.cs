using System.Text;
using Dateline.Core.Articles;
using Dateline.Reading;

namespace Dateline.Tests.Reading;

/// <summary>Reads articles from texts as if they were files.</summary>
internal static class Texts
{
    public static List<ReadResult> Read(string name, string text) => Read(name, Encoding.UTF8.GetBytes(text));

    public static List<ReadResult> Read(string name, byte[] bytes) =>
        [.. ArticleReaders.Read(new ArticleFile(Path.Combine(Path.GetTempPath(), "archive", name), bytes, ""))];

    public static Article ReadOne(string name, string text) => ReadOne(name, Encoding.UTF8.GetBytes(text));

    public static Article ReadOne(string name, byte[] bytes)
    {
        var result = Assert.Single(Read(name, bytes));
        Assert.True(result.Failure is null, result.Failure?.Reason);
        return result.Article!;
    }

    public static ReadFailure FailOne(string name, string text) => FailOne(name, Encoding.UTF8.GetBytes(text));

    public static ReadFailure FailOne(string name, byte[] bytes)
    {
        var result = Assert.Single(Read(name, bytes));
        Assert.Null(result.Article);
        return result.Failure!;
    }
}
