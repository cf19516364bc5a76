using Dateline.Indexing.Pipeline;

namespace Dateline.Tests.Indexing.Pipeline;

public sealed class ByteBudgetTests
{
    [Fact]
    public async Task Take_WithinCapacity_DoesNotWait()
    {
        var budget = new ByteBudget(100);

        await budget.TakeAsync(60, default);
        await budget.TakeAsync(40, default);

        Assert.Equal(100, budget.Taken);
    }

    [Fact]
    public async Task Take_BeyondCapacity_WaitsForAReturn()
    {
        var budget = new ByteBudget(100);
        await budget.TakeAsync(60, default);

        var second = budget.TakeAsync(41, default).AsTask();
        Assert.False(second.IsCompleted);
        budget.Return(60);
        await second;

        Assert.Equal(41, budget.Taken);
    }

    [Fact]
    public async Task Take_LargerThanCapacity_IsHeldAlone()
    {
        var budget = new ByteBudget(100);
        await budget.TakeAsync(1, default);

        var large = budget.TakeAsync(1_000, default).AsTask();
        Assert.False(large.IsCompleted);
        budget.Return(1);
        await large;

        Assert.Equal(1_000, budget.Taken);
    }

    [Fact]
    public async Task Take_Cancelled_TakesNothing()
    {
        var budget = new ByteBudget(100);
        await budget.TakeAsync(100, default);
        using var cancel = new CancellationTokenSource();
        var waiting = budget.TakeAsync(1, cancel.Token).AsTask();

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Equal(100, budget.Taken);
    }

    [Fact]
    public async Task Take_ManyAtOnce_NeverExceedsCapacity()
    {
        var budget = new ByteBudget(100);
        var most = new long[8];

        await Task.WhenAll(Enumerable.Range(1, 8).Select(taker => Task.Run(async () =>
        {
            for (var i = 0; i < 500; i++)
            {
                await budget.TakeAsync(taker * 10, default);
                most[taker - 1] = Math.Max(most[taker - 1], budget.Taken);
                budget.Return(taker * 10);
            }
        })));

        Assert.InRange(most.Max(), 10, 100);
        Assert.Equal(0, budget.Taken);
    }
}
