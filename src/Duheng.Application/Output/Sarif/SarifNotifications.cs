using System.Text.Json;
using Duheng.Application.Checking;
using Duheng.Application.Json;
using Duheng.Domain.Reports;

namespace Duheng.Application.Output.Sarif;

/// <summary>How the run went: documents that could not be read are told by it, not by results.</summary>
internal sealed class SarifNotifications(Utf8JsonWriter json, Language language, SarifPlaces places)
{
    private const string Unreadable = "unreadable";
    private const string Partial = "partial";

    private readonly List<(string Id, string File, int Artifact, Wording Problem)> told = [];

    public static void WriteDescriptors(Utf8JsonWriter json, Language language)
    {
        json.WriteStartArray("notifications");
        Describe(Unreadable, language.Pick("文件读不了", "The document could not be read"));
        Describe(Partial, language.Pick("文件只读出一部分", "Only a part of the document could be read"));
        json.WriteEndArray();

        void Describe(string id, string text)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", text);
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    public void Add(CheckedDocument document, int artifact)
    {
        if (document.Problem is { } problem)
        {
            told.Add((document.Status == DocumentStatus.Unreadable ? Unreadable : Partial, document.Source.Name, artifact, problem));
        }
    }

    public void WriteInvocation(ExitCode exitCode)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", exitCode != ExitCode.Failed);
        json.WriteNumber("exitCode", (int)exitCode);
        json.WriteString("exitCodeDescription", Describe(exitCode));
        json.WriteStartArray("toolExecutionNotifications");
        told.ForEach(one => Write(one.Id, one.File, one.Artifact, one.Problem));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private string Describe(ExitCode exitCode) => exitCode switch
    {
        ExitCode.Clean => language.Pick("没有达到 --fail-on 级别的问题", "nothing at the level of --fail-on"),
        ExitCode.Findings => language.Pick("有达到 --fail-on 级别的问题", "findings at the level of --fail-on"),
        ExitCode.Failed => language.Pick("有指名的文件读不了", "a named document could not be read"),
    };

    private void Write(string id, string file, int artifact, Wording problem)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", id);
        json.WriteEndObject();
        json.WriteString("level", id == Unreadable ? "error" : "warning");
        json.WriteStartObject("message");
        json.WriteString("text", language.Pick(problem));
        json.WriteEndObject();
        json.WriteStartArray("locations");
        places.Write(file, artifact, Place.Document);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
