using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Duheng.Application.Json.Data;

namespace Duheng.Application.Json;

/// <summary>The JSON Schema of the report format, made from the types that write it.</summary>
public static class ReportSchema
{
    public static string Write()
    {
        var context = DataContext.Readable;
        var schema = (JsonObject)JsonSchemaExporter.GetJsonSchemaAsNode(context.ReportDataJson, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "duheng report");
        return schema.ToJsonString(context.Options);
    }
}
