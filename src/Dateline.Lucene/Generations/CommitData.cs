using System.Globalization;
using Lucene.Net.Index;

namespace Dateline.Lucene.Generations;

/// <summary>What is written with each Lucene commit, and is therefore as atomic as the commit itself.</summary>
/// <param name="Ledger">The part of the ledger that belongs to the commit.</param>
/// <param name="Files">How many files are wholly indexed.</param>
/// <param name="Recogniser">Version of the recogniser under which the last articles were written.</param>
/// <param name="Committed">When it was committed.</param>
internal sealed record CommitData(LedgerPosition Ledger, int Files, string Recogniser, DateTimeOffset Committed)
{
    private const string LedgerKey = "ledger";
    private const string LengthKey = "ledger.length";
    private const string HashKey = "ledger.sha256";
    private const string FilesKey = "files";
    private const string RecogniserKey = "recogniser";
    private const string CommittedKey = "committed";

    /// <summary>The data of the commit that a reader shows.</summary>
    /// <exception cref="CorruptIndexException">The commit has none, or none that can be read.</exception>
    public static CommitData Of(DirectoryReader reader)
    {
        var data = reader.IndexCommit.UserData;
        if (data.TryGetValue(LedgerKey, out var file) && data.TryGetValue(HashKey, out var hash) &&
            data.TryGetValue(LengthKey, out var lengthText) && long.TryParse(lengthText, CultureInfo.InvariantCulture, out var length) &&
            data.TryGetValue(FilesKey, out var filesText) && int.TryParse(filesText, CultureInfo.InvariantCulture, out var files) &&
            data.TryGetValue(RecogniserKey, out var recogniser) && data.TryGetValue(CommittedKey, out var timeText) &&
            DateTimeOffset.TryParseExact(timeText, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var committed))
        {
            return new CommitData(new LedgerPosition(file, length, hash), files, recogniser, committed);
        }

        throw new CorruptIndexException("The last commit does not say which files it holds.");
    }

    /// <summary>The data in Lucene's form.</summary>
    public Dictionary<string, string> ToUserData() => new()
    {
        [LedgerKey] = Ledger.File,
        [LengthKey] = Ledger.Length.ToString(CultureInfo.InvariantCulture),
        [HashKey] = Ledger.Hash,
        [FilesKey] = Files.ToString(CultureInfo.InvariantCulture),
        [RecogniserKey] = Recogniser,
        [CommittedKey] = Committed.ToString("O", CultureInfo.InvariantCulture),
    };
}
