using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Dateline.Lucene.Matching;

/// <summary>Asks for memory before it is read, so that what takes hundreds of cycles to come is there in time.</summary>
internal static class Memory
{
    /// <summary>Has the processor fetch an item while other work goes on; nothing where it cannot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Prefetch<T>(ref T item)
        where T : unmanaged
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref item));
        }
    }
}
