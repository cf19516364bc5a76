using Dateline.Entities.Sequences;

namespace Dateline.Tests.Entities.Sequences;

public sealed class TagSetTests
{
    private static readonly int Begin = TagSet.Label(0, isFirst: true, isLast: false);
    private static readonly int Inside = TagSet.Label(0, isFirst: false, isLast: false);
    private static readonly int Last = TagSet.Label(0, isFirst: false, isLast: true);
    private static readonly int Unit = TagSet.Label(0, isFirst: true, isLast: true);
    private static readonly int OtherLast = TagSet.Label(1, isFirst: false, isLast: true);

    [Fact]
    public void CanFollow_BegunName_GoesOnOrEnds()
    {
        Assert.True(TagSet.CanFollow(Begin, Inside));
        Assert.True(TagSet.CanFollow(Begin, Last));
        Assert.False(TagSet.CanFollow(Begin, TagSet.Outside));
        Assert.False(TagSet.CanFollow(Begin, Unit));
        Assert.False(TagSet.CanFollow(Begin, OtherLast));
    }

    [Fact]
    public void CanFollow_EndedName_LeavesTheNextFree()
    {
        Assert.True(TagSet.CanFollow(Last, TagSet.Outside));
        Assert.True(TagSet.CanFollow(Unit, Begin));
        Assert.False(TagSet.CanFollow(Last, Inside));
        Assert.False(TagSet.CanFollow(TagSet.Outside, Last));
    }

    [Fact]
    public void Label_EveryKindAndPlace_IsALabelOfItsOwn()
    {
        var labels = from kind in Enumerable.Range(0, TagSet.Kinds)
                     from place in Enumerable.Range(0, 4)
                     select TagSet.Label(kind, isFirst: place < 2, isLast: place % 2 == 0);

        Assert.Equal(Enumerable.Range(1, TagSet.Count - 1), labels.Order());
    }
}
