using Duheng.Domain.Reports;

namespace Duheng.Application.Json;

/// <summary>The money of the project.</summary>
public sealed record FundsJson(
    FundRowJson? Initial, FundRowJson? Annual, FundRowJson? Received, FundRowJson? Executed, FundRowJson? Balance, FundRowJson? ReceivedRate, FundRowJson? ExecutionRate)
{
    public static FundsJson From(Funds funds) => new(
        FundRowJson.From(funds, FundRow.Initial),
        FundRowJson.From(funds, FundRow.Annual),
        FundRowJson.From(funds, FundRow.Received),
        FundRowJson.From(funds, FundRow.Executed),
        FundRowJson.From(funds, FundRow.Balance),
        FundRowJson.From(funds, FundRow.ReceivedRate),
        FundRowJson.From(funds, FundRow.ExecutionRate));
}
