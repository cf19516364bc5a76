namespace Dateline.Entities;

/// <summary>Reads the files that are embedded in the assembly.</summary>
internal static class EmbeddedFile
{
    /// <summary>Opens a file.</summary>
    /// <param name="name">Its name without folder.</param>
    /// <exception cref="InvalidDataException">The assembly was built without it.</exception>
    public static Stream Open(string name) =>
        typeof(EmbeddedFile).Assembly.GetManifestResourceStream($"Dateline.Entities.{name}")
            ?? throw new InvalidDataException($"The file {name} is missing from the assembly; build it again.");

    /// <summary>The bytes of a file.</summary>
    /// <inheritdoc cref="Open"/>
    public static byte[] ReadBytes(string name)
    {
        using var stream = Open(name);
        var content = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(content);
        return content;
    }
}
