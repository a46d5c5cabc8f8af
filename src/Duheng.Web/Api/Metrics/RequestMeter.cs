using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Duheng.Web.Api.Metrics;

/// <summary>Counts requests and how long they took, by method, route and status, and writes it as Prometheus reads it.</summary>
internal sealed class RequestMeter : IDisposable
{
    private const string Source = "Microsoft.AspNetCore.Hosting";
    private const string Duration = "http.server.request.duration";
    private const string Name = "duheng_http_request_duration_seconds";

    private static readonly double[] Bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly Lock gate = new();
    private readonly SortedDictionary<(string Method, string Route, string Status), Row> rows = [];
    private readonly MeterListener listener = new();

    public RequestMeter()
    {
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument.Meter.Name == Source && instrument.Name == Duration)
            {
                own.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((_, seconds, tags, _) => Add(seconds, tags));
        listener.Start();
    }

    public string Write()
    {
        var text = new StringBuilder().Append("# HELP ").Append(Name).Append(" How long requests took.\n# TYPE ").Append(Name).Append(" histogram\n");
        lock (gate)
        {
            foreach (var ((method, route, status), row) in rows)
            {
                var labels = string.Create(CultureInfo.InvariantCulture, $"method=\"{Quoted(method)}\",route=\"{Quoted(route)}\",status=\"{Quoted(status)}\"");
                for (var index = 0; index < Bounds.Length; index++)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{Name}_bucket{{{labels},le=\"{Bounds[index]}\"}} {row.Below[index]}\n");
                }

                text.Append(CultureInfo.InvariantCulture, $"{Name}_bucket{{{labels},le=\"+Inf\"}} {row.Count}\n{Name}_sum{{{labels}}} {row.Seconds}\n{Name}_count{{{labels}}} {row.Count}\n");
            }
        }

        return text.ToString();
    }

    public void Dispose() => listener.Dispose();

    /// <summary>The pattern of the route, never the address: what somebody searched for is in no measurement.</summary>
    private void Add(double seconds, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var (method, route, status) = (string.Empty, "none", string.Empty);
        foreach (var (key, value) in tags)
        {
            switch (key)
            {
                case "http.request.method":
                    method = value?.ToString() ?? string.Empty;
                    break;
                case "http.route":
                    route = value?.ToString() ?? "none";
                    break;
                case "http.response.status_code":
                    status = Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
                    break;
                default:
                    break;
            }
        }

        lock (gate)
        {
            if (!rows.TryGetValue((method, route, status), out var row))
            {
                rows[(method, route, status)] = row = new Row();
            }

            row.Count++;
            row.Seconds += seconds;
            for (var index = 0; index < Bounds.Length; index++)
            {
                row.Below[index] += seconds <= Bounds[index] ? 1 : 0;
            }
        }
    }

    private static string Quoted(string label) =>
        label.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private sealed class Row
    {
        public long Count { get; set; }

        public double Seconds { get; set; }

        public long[] Below { get; } = new long[Bounds.Length];
    }
}
