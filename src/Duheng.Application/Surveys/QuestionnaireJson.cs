using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Duheng.Domain.Surveys;

namespace Duheng.Application.Surveys;

/// <summary>Questions and answers as they are kept.</summary>
internal static class QuestionnaireJson
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(IReadOnlyList<Question> questions) => JsonSerializer.Serialize(questions, Plain);

    public static Questionnaire Read(string json) => new(JsonSerializer.Deserialize<List<Question>>(json, Plain) ?? []);

    /// <summary>One entry a question: the indexes of what was chosen, or the words: [[0],[1,3],"没有"].</summary>
    public static string Write(IReadOnlyList<QuestionAnswer> answers) =>
        JsonSerializer.Serialize(answers.Select(answer => answer.Text.Length > 0 ? (object)answer.Text : answer.Chosen), Plain);

    public static IReadOnlyList<QuestionAnswer> ReadAnswers(string json)
    {
        using var document = JsonDocument.Parse(json);
        return
        [
            .. document.RootElement.EnumerateArray().Select(one => one.ValueKind == JsonValueKind.String
                ? new QuestionAnswer([], one.GetString() ?? string.Empty)
                : new QuestionAnswer([.. one.EnumerateArray().Select(chosen => chosen.GetInt32())], string.Empty)),
        ];
    }
}
