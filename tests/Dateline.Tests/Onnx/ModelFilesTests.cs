using System.Text;
using System.Text.Json;
using Dateline.Entities.Models;

namespace Dateline.Tests.Onnx;

public sealed class ModelFilesTests : IDisposable
{
    private readonly TinyModel _model = TinyModel.OfWordPieces(new Dictionary<string, string> { ["zorblax"] = "B-PER", ["the"] = "O" });

    public void Dispose() => _model.Dispose();

    [Fact]
    public void Load_ModelInTheFolderOnnx_IsFound()
    {
        Directory.CreateDirectory(Path.Combine(_model.Folder, "onnx"));
        File.Move(Path.Combine(_model.Folder, "model.onnx"), Path.Combine(_model.Folder, "onnx", "model.onnx"));

        Assert.Equal("the [P zorblax]", _model.Mark("the zorblax"));
    }

    [Fact]
    public void Load_TokenizerOfWordPieces_StandsForTheVocabulary()
    {
        var pieces = File.ReadAllLines(Path.Combine(_model.Folder, "vocab.txt")).Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        _model.Delete("vocab.txt");
        _model.Write("tokenizer.json", JsonSerializer.Serialize(new
        {
            normalizer = new { type = "BertNormalizer", lowercase = true },
            model = new { type = "WordPiece", vocab = pieces },
        }));

        Assert.Equal("The [P ZORblax]", _model.Mark("The ZORblax"));
    }

    [Fact]
    public void Load_TokenizerOfBytePairs_StandsForTheVocabulary()
    {
        using var model = TinyModel.OfBytePairs(
            new Dictionary<string, string> { ["z"] = "O", ["o"] = "O", ["Ġ"] = "O", ["zo"] = "O", ["Ġzo"] = "B-PER" });
        var vocabulary = File.ReadAllText(Path.Combine(model.Folder, "vocab.json"));
        model.Delete("vocab.json");
        model.Write("tokenizer.json", $$"""{ "model": { "type": "BPE", "vocab": {{vocabulary}}, "merges": [ ["z", "o"], ["Ġ", "zo"] ] } }""");

        Assert.Equal("zo [P zo]", model.Mark("zo zo"));
    }

    [Theory]
    [InlineData("model.onnx", "There is no model.onnx in *. Export the model to ONNX")]
    [InlineData("config.json", "There is no config.json in *. It comes with the model")]
    [InlineData("vocab.txt", "There is no vocabulary beside *config.json. Put the model's vocab.txt")]
    public void Load_FileMissing_SaysWhichAndWhatToDo(string missing, string message)
    {
        _model.Delete(missing);

        AssertRefused(message);
    }

    [Theory]
    [InlineData("config.json", "{", "*config.json is not valid JSON: line 1, column 2.")]
    [InlineData("config.json", "[]", "*config.json has to hold one JSON object.")]
    [InlineData("config.json", "{}", "*config.json has no id2label, which names the labels. It has to look like")]
    [InlineData("config.json", """{"id2label":{"x":"O"}}""", "*config.json: id2label has the entry \"x\": \"O\".")]
    [InlineData("config.json", """{"id2label":{"0":7}}""", "*config.json: id2label has the entry \"0\": 7.")]
    [InlineData(
        "config.json",
        """{"id2label":{"0":"LABEL_0","1":"LABEL_1"}}""",
        "*config.json: none of the labels in id2label (LABEL_0, LABEL_1) is a person")]
    [InlineData(
        "config.json",
        """{"id2label":{"0":"O","1":"B-PER","2":"I-PER"}}""",
        "*model.onnx gives 2 points to each subword, but its config.json names 3 labels.")]
    [InlineData(
        "config.json",
        """{"id2label":{"0":"O","1":"B-PER"},"max_position_embeddings":2}""",
        "*model.onnx reads sequences of 2 subwords")]
    [InlineData("config.json", """{"id2label":{"0":"O","1":"B-PER"},"max_position_embeddings":"many"}""", null)]
    [InlineData("vocab.txt", "one\ntwo", "*vocab.txt has no [UNK]: it is not the vocabulary of this model.")]
    [InlineData("vocab.txt", "", "*vocab.txt has no [UNK]: it is not the vocabulary of this model.")]
    [InlineData("vocab.txt", "[PAD]\n[UNK]\n[CLS]\n[SEP]\na\nb\nc\nd\ne\nf", "*model.onnx cannot be run, or not with this vocabulary: ")]
    [InlineData("model.onnx", "This is no model.", "*model.onnx cannot be run, or not with this vocabulary: ")]
    [InlineData("model.onnx", "", "*model.onnx cannot be run, or not with this vocabulary: ")]
    [InlineData("tokenizer_config.json", "no", "*tokenizer_config.json is not valid JSON: line 1, column 2.")]
    public void Load_FileDoesNotFit_SaysWhyAndWhatToDo(string file, string content, string? message)
    {
        _model.Write(file, Encoding.UTF8.GetBytes(content));

        if (message is null)
        {
            _model.Load().Dispose();
        }
        else
        {
            AssertRefused(message);
        }
    }

    [Theory]
    [InlineData("{}", "*tokenizer.json is of a kind that is not supported. Models with a vocabulary of word pieces")]
    [InlineData("""{"model":{"type":"Unigram","vocab":[["a",-1]]}}""", "*tokenizer.json is of a kind that is not supported.")]
    [InlineData("""{"model":{"type":"WordLevel","vocab":{"a":0}}}""", "*tokenizer.json is of a kind that is not supported.")]
    [InlineData("""{"model":{"type":"WordPiece","vocab":{"a":"b"}}}""", "*tokenizer.json: the subword \"a\" has no number.")]
    [InlineData("""{"model":{"type":"WordPiece","vocab":{"a":7}}}""", "*tokenizer.json: the numbers of the subwords have gaps.")]
    [InlineData("""{"model":{"type":"BPE","vocab":{"a":0},"merges":[]}}""", "*tokenizer.json is of a kind that is not supported.")]
    [InlineData("""{"model":{"type":"BPE","vocab":{"Ġ":0},"merges":[]}}""", "*tokenizer.json has no <s>: it is not the vocabulary")]
    [InlineData(
        """{"model":{"type":"BPE","vocab":{"<s>":0,"</s>":1,"<pad>":2,"<unk>":3,"Ġ":4},"merges":["b c"]}}""",
        "*tokenizer.json and its merges do not fit each other: ")]
    [InlineData(
        """{"model":{"type":"BPE","vocab":{"<s>":0,"</s>":1,"<pad>":2,"<unk>":3,"Ġ":4},"merges":[7]}}""",
        "*tokenizer.json and its merges do not fit each other: ")]
    [InlineData("""{"model":7}""", "*tokenizer.json is of a kind that is not supported.")]
    public void Load_TokenizerDoesNotFit_SaysWhy(string content, string message)
    {
        _model.Delete("vocab.txt");
        _model.Write("tokenizer.json", content);

        AssertRefused(message);
    }

    [Fact]
    public void Load_InputsOfAnotherTask_SaysWhich()
    {
        _model.Write("model.onnx", OnnxFile.Create([[0, 1]], [[0, 0]], ["attention_mask", "input_ids", "bbox"]));

        AssertRefused("*model.onnx is not a model for token classification as Dateline reads them: it has the input bbox");
    }

    [Fact]
    public void Load_ModelWithoutTokenTypes_IsGivenNone()
    {
        _model.Write("model.onnx", OnnxFile.Create(
            [[1, 0], [1, 0], [1, 0], [1, 0], [0, 1], [1, 0]], [[0, 0], [0, 0], [0, 0], [0, 0], [0, 0]], ["input_ids", "attention_mask"]));

        Assert.Equal("the [P zorblax]", _model.Mark("the zorblax"));
    }

    [Fact]
    public void Load_NoSuchFolder_SaysSo()
    {
        var folder = Path.Combine(_model.Folder, "elsewhere");

        var error = Assert.Throws<ModelException>(() => ModelRuntime.Load(folder, TinyModel.Runtime));

        Assert.StartsWith($"There is no folder {folder}. Give the folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_RuntimeMissing_SaysHowToGetIt()
    {
        var error = Assert.Throws<ModelException>(() => ModelRuntime.Load(_model.Folder));

        var folder = Path.Combine(AppContext.BaseDirectory, "onnx");
        Assert.Contains($"there is no {Path.Combine(folder, "Dateline.Onnx.dll")}", error.Message, StringComparison.Ordinal);
        Assert.EndsWith($"dotnet publish src/Dateline.Onnx -o \"{folder}\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_RuntimeOfSomethingElse_SaysHowToGetIt()
    {
        _model.Write("runtime/Dateline.Onnx.dll", File.ReadAllBytes(typeof(ModelException).Assembly.Location));
        _model.Write("broken/Dateline.Onnx.dll", "This is no assembly.");

        foreach (var folder in (string[])["runtime", "broken"])
        {
            var path = Path.Combine(_model.Folder, folder);
            var error = Assert.Throws<ModelException>(() => ModelRuntime.Load(_model.Folder, path));
            Assert.StartsWith($"{path}/Dateline.Onnx.dll is not the model runtime of this version (", error.Message, StringComparison.Ordinal);
        }
    }

    /// <param name="message">How the message begins; a star stands for the folder.</param>
    private void AssertRefused(string message)
    {
        var error = Assert.Throws<ModelException>(() => ModelRuntime.Load(_model.Folder, TinyModel.Runtime));

        var expected = message.Replace("*.", $"{_model.Folder}.", StringComparison.Ordinal)
            .Replace("*", _model.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
    }
}
