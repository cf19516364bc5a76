using Dateline.Training.Gazetteers;

namespace Dateline.Tests.Training;

public sealed class GazetteerCommandTests
{
    [SharedFact("gazetteers")]
    public void Compile_SameSources_GiveTheBytesThatShip()
    {
        var project = Path.Combine(Repository.Root, "src", "Dateline.Entities");

        var compiled = GazetteerCommand.Compile(Path.Combine(Repository.Shared, "gazetteers"), Path.Combine(project, "Lists"));

        Assert.True(
            compiled.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(project, "gazetteer.bin"))),
            "gazetteer.bin is not what the sources and lists give: compile it again");
    }
}
