using System.Collections.Concurrent;
using System.Reflection;
using Dateline.Entities.Tagging;

namespace Dateline.Entities.Models;

/// <summary>
/// The part that runs a user's own model. It is large (a native library per platform) and therefore no part of the product:
/// whoever has a model puts it beside the program, and it is loaded from there when a model is configured and only then.
/// </summary>
/// <remarks>
/// <c>dotnet publish src/Dateline.Onnx -o FOLDER</c> makes the folder. The default place is the folder
/// <see cref="DefaultFolder"/> beside the program.
/// </remarks>
public static class ModelRuntime
{
    /// <summary>The name of the folder beside the program in which the runtime is looked for.</summary>
    public const string DefaultFolder = "onnx";

    private const string AssemblyName = "Dateline.Onnx";
    private const string TaggerType = "Dateline.Onnx.OnnxTagger";
    private const string LoadMethod = "Load";

    private static readonly ConcurrentDictionary<string, Lazy<Func<string, INameTagger>>> Loaded = new(StringComparer.Ordinal);

    /// <summary>Loads a model for token classification.</summary>
    /// <param name="model">
    /// The folder of the model: <c>model.onnx</c> (also in a folder <c>onnx</c> below), <c>config.json</c> with the labels, and the
    /// vocabulary as <c>vocab.txt</c>, as <c>vocab.json</c> with <c>merges.txt</c>, or as <c>tokenizer.json</c>.
    /// </param>
    /// <param name="runtime">
    /// The folder of the runtime; null for <see cref="DefaultFolder"/> beside the program.
    /// </param>
    /// <returns>The tagger, to be disposed, for <see cref="EntityRecogniser.Load"/>.</returns>
    /// <exception cref="ModelException">A file is missing or does not fit.</exception>
    public static INameTagger Load(string model, string? runtime = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        var folder = Path.GetFullPath(
            string.IsNullOrWhiteSpace(runtime) ? Path.Combine(AppContext.BaseDirectory, DefaultFolder) : runtime);
        var assembly = Path.Combine(folder, $"{AssemblyName}.dll");
        if (!File.Exists(assembly))
        {
            throw new ModelException(
                $"A model is configured ({model}), but what runs it is not installed: there is no {assembly}. " +
                $"Make it with: dotnet publish src/{AssemblyName} -o \"{folder}\"");
        }

        var load = Loaded.GetOrAdd(assembly, path => new Lazy<Func<string, INameTagger>>(() => LoadAssembly(path)));
        return load.Value(Path.GetFullPath(model));
    }

    private static Func<string, INameTagger> LoadAssembly(string path)
    {
        try
        {
            var method = new ModelRuntimeContext(path).LoadFromAssemblyPath(path).GetType(TaggerType, throwOnError: true)!
                .GetMethod(LoadMethod, BindingFlags.Public | BindingFlags.Static, [typeof(string)]);
            return method?.CreateDelegate<Func<string, INameTagger>>() ?? throw new MissingMethodException(TaggerType, LoadMethod);
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException or FileNotFoundException or
            InvalidOperationException or TypeLoadException or MissingMemberException or ArgumentException)
        {
            throw new ModelException(
                $"{path} is not the model runtime of this version ({exception.Message}). " +
                $"Make it anew with: dotnet publish src/{AssemblyName} -o \"{Path.GetDirectoryName(path)}\"",
                exception);
        }
    }
}
