using System.ComponentModel;
using System.Diagnostics;

namespace Dateline.Benchmarks.Faceted.Beside;

/// <summary>A peer that is a program of its own.</summary>
/// <param name="program">How it is run.</param>
/// <param name="folder">Its working folder.</param>
internal sealed class ProgramPeer(PeerProgram program, string folder) : IPeer
{
    /// <summary>Where the peers append what they print.</summary>
    private const string Results = "results";

    public string Name => program.Name;

    public bool HasSameAnalysis => program.HasSameAnalysis;

    public Bars Bars => program.Bars;

    /// <summary>What is missing to run it, a sentence each.</summary>
    public IEnumerable<string> Missing() =>
        program.Files.Where(file => !File.Exists(file)).Select(file => $"There is no file {file}.")
            .Concat(program.Programs.Where(name => !IsOnPath(name)).Select(name => $"There is no program {name} on the path."));

    public int StepOf(FacetedMode mode) => program.Modes[mode].Step;

    /// <summary>Compiles the program, brings the documents into its form, and builds its index, where that is not done yet.</summary>
    /// <param name="documents">The documents as they are generated.</param>
    /// <param name="converter">The program that converts them.</param>
    public void Prepare(string documents, string converter)
    {
        Directory.CreateDirectory(Path.Combine(folder, Results));
        if (program.Compilation is { } compilation && !File.Exists(Path.Combine(folder, compilation.Product)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, compilation.Product))!);
            Run(compilation.Command);
        }

        if (!File.Exists(Path.Combine(folder, PeerPrograms.Documents)))
        {
            Run(["python3", converter, documents, PeerPrograms.Documents]);
        }

        if (!Path.Exists(Path.Combine(folder, program.Index)))
        {
            Index();
        }
    }

    /// <summary>Builds its index anew.</summary>
    /// <returns>The rate that it prints, and the size of what lies there.</returns>
    public (double DocumentsPerSecond, long Bytes) Index()
    {
        var rate = PeerLine.Rate(Run(program.Indexing));
        var index = Path.Combine(folder, program.Index);
        return (rate, File.Exists(index) ? new FileInfo(index).Length : FacetedIndex.Size(index));
    }

    public IReadOnlyDictionary<FacetedMode, ModeResult> Search()
    {
        var lines = Run(program.Searching);
        return program.Modes.ToDictionary(mode => mode.Key, mode => PeerLine.Result(lines, mode.Value.Name));
    }

    private static bool IsOnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(directory => File.Exists(Path.Combine(directory, name)) || File.Exists(Path.Combine(directory, $"{name}.exe")));

    private string[] Run(string[] command)
    {
        // A relative path would be looked for from here, not from the folder.
        var compiled = Path.Combine(folder, command[0]);
        var start = new ProcessStartInfo(File.Exists(compiled) ? compiled : command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        try
        {
            using var process = Process.Start(start)!;
            var lines = process.StandardOutput.ReadToEnd().Split('\n');
            process.WaitForExit();
            return process.ExitCode == 0
                ? lines
                : throw new InvalidOperationException($"{string.Join(' ', command)} failed with exit code {process.ExitCode}.");
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException($"{command[0]} cannot be run: {e.Message}", e);
        }
    }
}
