using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = System.IO.Directory;

namespace Dateline.Lucene.Generations;

/// <summary>
/// The generations of an index folder (DESIGN section 7): which one is live, which one is kept for a rollback, which are broken or
/// left behind. Whatever else lies in the folder is left alone. Methods that change something need the <see cref="WriterLock"/>.
/// </summary>
/// <remarks>
/// Lucene chooses how files are read: memory-mapped on a 64-bit system. That is the fastest way to read postings, but doc values
/// that are looked up hit by hit through it are about twice as slow as from arrays and get slower with each further thread:
/// searches must read them into arrays once per segment (<see cref="SegmentReader.CoreCacheKey"/>), not while collecting.
/// </remarks>
internal sealed class GenerationStore(string folder)
{
    private const string ReasonFile = "reason.txt";

    /// <summary>How often a generation is opened again because a commit came in between; each takes much longer than an attempt.</summary>
    private const int MaxAttempts = 20;

    /// <summary>The index folder.</summary>
    public string Folder => folder;

    /// <summary>The name of the live generation; null when there is none. Cheap: it reads one small file.</summary>
    public string? CurrentName => Pointer().Current;

    /// <summary>Opens the live generation, or the one before it when the live one is broken.</summary>
    /// <param name="broken">The generations that cannot be used and why.</param>
    /// <returns>Null when there is none that can be used.</returns>
    public OpenGeneration? Open(out IReadOnlyList<BrokenGeneration> broken)
    {
        var found = new List<BrokenGeneration>();
        broken = found;
        var pointer = Pointer();
        foreach (var name in new[] { pointer.Current, pointer.Previous })
        {
            if (name is not null && TryOpen(new Generation(folder, name), found) is { } reader)
            {
                return new OpenGeneration(new Generation(folder, name), reader);
            }
        }

        return null;
    }

    /// <summary>Makes the folder of the next generation, marked as being built.</summary>
    public Generation Create(string recogniser)
    {
        Directory.CreateDirectory(folder);
        var number = 1 + Directory.EnumerateDirectories(folder)
            .Select(path => Path.GetFileName(path))
            .Select(name => Generation.IsBrokenName(name) ? name[..^Generation.BrokenSuffix.Length] : name)
            .Where(Generation.IsName)
            .Select(name => new Generation(folder, name).Number)
            .DefaultIfEmpty(0)
            .Max();
        var generation = Generation.Of(folder, number);
        Directory.CreateDirectory(generation.Articles);
        File.WriteAllBytes(generation.BuildingMark, []);
        GenerationManifest.New(recogniser).Write(generation.Manifest);
        DurableFile.FlushFolder(folder);
        return generation;
    }

    /// <summary>Makes a generation the live one, keeps the one before it, and deletes what is older.</summary>
    public void Publish(Generation generation)
    {
        File.Delete(generation.BuildingMark);
        DurableFile.FlushFolder(generation.Folder);
        var pointer = new GenerationPointer(generation.Name, Pointer().Current);
        pointer.Write(folder);
        DeleteAllBut(pointer);
    }

    /// <summary>Deletes what writers that died have left.</summary>
    public void DeleteRemains()
    {
        if (Directory.Exists(folder))
        {
            DeleteAllBut(Pointer());
        }
    }

    /// <summary>Deletes the generations that were set aside, once everything is indexed anew.</summary>
    public void DeleteBroken()
    {
        foreach (var path in Directory.GetDirectories(folder).Where(path => Generation.IsBrokenName(Path.GetFileName(path))))
        {
            TryDelete(path);
        }
    }

    /// <summary>Deletes a generation that was never published.</summary>
    public static void Delete(Generation generation) => TryDelete(generation.Folder);

    /// <summary>Renames a broken generation, with the reason in it, and makes the previous one the live one.</summary>
    public void SetAside(BrokenGeneration broken)
    {
        var pointer = Pointer();
        if (pointer.Current == broken.Name)
        {
            pointer = new GenerationPointer(pointer.Previous, null);
        }
        else if (pointer.Previous == broken.Name)
        {
            pointer = pointer with { Previous = null };
        }
        else
        {
            // Another process has set it aside already, or a rebuild has replaced it.
            return;
        }

        pointer.Write(folder);
        var generation = new Generation(folder, broken.Name);
        if (Directory.Exists(generation.Folder))
        {
            File.WriteAllText(Path.Combine(generation.Folder, ReasonFile), broken.Reason);
            Directory.Move(generation.Folder, generation.Folder + Generation.BrokenSuffix);
            DurableFile.FlushFolder(folder);
        }
    }

    /// <summary>The generations that were set aside and are still there.</summary>
    public IReadOnlyList<BrokenGeneration> Broken()
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        return
        [
            .. from path in Directory.EnumerateDirectories(folder)
               let name = Path.GetFileName(path)
               where Generation.IsBrokenName(name)
               orderby name
               let reason = Path.Combine(path, ReasonFile)
               select new BrokenGeneration(
                   name[..^Generation.BrokenSuffix.Length], File.Exists(reason) ? File.ReadAllText(reason) : "the reason was not kept"),
        ];
    }

    /// <summary>
    /// The pointer as written or, when somebody has deleted it, the newest two generations that were published: losing a small file
    /// must not lose an archive.
    /// </summary>
    private GenerationPointer Pointer()
    {
        if (GenerationPointer.TryRead(folder, out var pointer) || !Directory.Exists(folder))
        {
            return pointer;
        }

        var names = Directory.EnumerateDirectories(folder)
            .Select(path => new Generation(folder, Path.GetFileName(path)))
            .Where(generation => Generation.IsName(generation.Name) && !File.Exists(generation.BuildingMark))
            .OrderByDescending(generation => generation.Number)
            .Select(generation => generation.Name)
            .Take(2)
            .ToArray();
        return new GenerationPointer(names.FirstOrDefault(), names.ElementAtOrDefault(1));
    }

    private static DirectoryReader? TryOpen(Generation generation, List<BrokenGeneration> broken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var problem = FindProblem(generation, out var reader, out var isOutdated);
            if (problem is null)
            {
                return reader;
            }

            reader?.Dispose();
            if (!isOutdated || attempt == MaxAttempts)
            {
                broken.Add(new BrokenGeneration(generation.Name, problem));
                return null;
            }
        }
    }

    /// <summary>Says why a generation cannot be used; null when it can.</summary>
    /// <param name="generation">The generation.</param>
    /// <param name="reader">Its reader, if it could be opened.</param>
    /// <param name="isOutdated">True when a newer commit has come meanwhile, which deletes files of the older one: no sign of damage.</param>
    private static string? FindProblem(Generation generation, out DirectoryReader? reader, out bool isOutdated)
    {
        reader = null;
        isOutdated = false;
        if (!Directory.Exists(generation.Folder))
        {
            return "its folder is missing";
        }

        try
        {
            if (GenerationManifest.Check(generation.Manifest) is { } manifestProblem)
            {
                return manifestProblem;
            }

            reader = DirectoryReader.Open(SearchDirectory.Open(generation.Articles));
            var problem = FindProblem(generation, reader);
            isOutdated = problem is not null && !NewestCommit.IsShownBy(reader);
            return problem;
        }
        catch (Exception e) when (Corruption.Is(e))
        {
            return e.Message;
        }
    }

    private static string? FindProblem(Generation generation, DirectoryReader reader)
    {
        try
        {
            CheckFooters(reader);
            return FileLedger.Check(generation.Folder, CommitData.Of(reader).Ledger);
        }
        catch (Exception e) when (Corruption.Is(e))
        {
            return e.Message;
        }
    }

    /// <summary>
    /// Lucene opens most files without looking at their end. The footer that each has shows, at the cost of one read per file, whether
    /// it is whole; damage in its middle is for <c>dateline check</c> to find.
    /// </summary>
    private static void CheckFooters(DirectoryReader reader)
    {
        foreach (var name in reader.IndexCommit.FileNames)
        {
            using var input = reader.Directory.OpenInput(name, IOContext.READ_ONCE);
            CodecUtil.RetrieveChecksum(input);
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // On Windows a reader may still have it open; the next writer deletes it.
        }
    }

    private void DeleteAllBut(GenerationPointer kept)
    {
        foreach (var path in Directory.GetDirectories(folder))
        {
            var name = Path.GetFileName(path);
            if (Generation.IsName(name) && name != kept.Current && name != kept.Previous)
            {
                TryDelete(path);
            }
        }
    }
}
