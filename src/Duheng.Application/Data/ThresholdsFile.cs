using Duheng.Domain.Scoring;

namespace Duheng.Application.Data;

/// <summary>Reads the thresholds of a scheme. What the file does not set keeps its default.</summary>
internal static class ThresholdsFile
{
    public static Thresholds Read(YamlMap map)
    {
        var usual = Thresholds.Default;
        var thresholds = new Thresholds
        {
            MoneyToleranceWan = map.OptionalNumber("moneyToleranceWan") ?? usual.MoneyToleranceWan,
            ScoreTolerance = map.OptionalNumber("scoreTolerance") ?? usual.ScoreTolerance,
            LowExecution = map.OptionalNumber("lowExecution") ?? usual.LowExecution,
            LowArrival = map.OptionalNumber("lowArrival") ?? usual.LowArrival,
            OverAchievement = map.OptionalNumber("overAchievement") ?? usual.OverAchievement,
            FarUnderCost = map.OptionalNumber("farUnderCost") ?? usual.FarUnderCost,
            CostTargetSlack = map.OptionalNumber("costTargetSlack") ?? usual.CostTargetSlack,
            PaymentSlack = map.OptionalNumber("paymentSlack") ?? usual.PaymentSlack,
            ExplainedShare = map.OptionalNumber("explainedShare") ?? usual.ExplainedShare,
            NearPerfect = map.OptionalNumber("nearPerfect") ?? usual.NearPerfect,
            ScoreOverExecution = map.OptionalNumber("scoreOverExecution") ?? usual.ScoreOverExecution,
            DominantType = map.OptionalNumber("dominantType") ?? usual.DominantType,
            EqualWeights = map.OptionalNumber("equalWeights") ?? usual.EqualWeights,
            EqualWeightsLeast = map.OptionalInteger("equalWeightsLeast") ?? usual.EqualWeightsLeast,
            DominantTypeLeast = map.OptionalInteger("dominantTypeLeast") ?? usual.DominantTypeLeast,
            AllFullLeast = map.OptionalInteger("allFullLeast") ?? usual.AllFullLeast,
            ShareTolerance = map.OptionalNumber("shareTolerance") ?? usual.ShareTolerance,
            PoorLine = map.OptionalNumber("poorLine") ?? usual.PoorLine,
            ApproximateNumbers = map.OptionalNumber("approximateNumbers") ?? usual.ApproximateNumbers,
            RoundMoneyWan = map.OptionalNumber("roundMoneyWan") ?? usual.RoundMoneyWan,
            FewestIndicators = map.OptionalInteger("fewestIndicators") ?? usual.FewestIndicators,
            MostIndicators = map.OptionalInteger("mostIndicators") ?? usual.MostIndicators,
            TellingDigits = map.OptionalInteger("tellingDigits") ?? usual.TellingDigits,
            ExactHits = map.OptionalNumber("exactHits") ?? usual.ExactHits,
            FewestExactHits = map.OptionalInteger("fewestExactHits") ?? usual.FewestExactHits,
            NotableDeviation = map.OptionalNumber("notableDeviation") ?? usual.NotableDeviation,
            NotableLoss = map.OptionalNumber("notableLoss") ?? usual.NotableLoss,
            CopiedReasons = map.OptionalInteger("copiedReasons") ?? usual.CopiedReasons,
            ServiceContractYears = map.OptionalInteger("serviceContractYears") ?? usual.ServiceContractYears,
            OldBasisYears = map.OptionalInteger("oldBasisYears") ?? usual.OldBasisYears,
            Copied = map.OptionalNumber("copied") ?? usual.Copied,
            CopiedPart = map.OptionalNumber("copiedPart") ?? usual.CopiedPart,
            QuotedGoal = map.OptionalNumber("quotedGoal") ?? usual.QuotedGoal,
            FewestProjects = map.OptionalInteger("fewestProjects") ?? usual.FewestProjects,
            AllHigh = map.OptionalNumber("allHigh") ?? usual.AllHigh,
            ScoreSpread = map.OptionalNumber("scoreSpread") ?? usual.ScoreSpread,
            ClonedParagraph = map.OptionalInteger("clonedParagraph") ?? usual.ClonedParagraph,
            ClonedLetters = map.OptionalInteger("clonedLetters") ?? usual.ClonedLetters,
            ClonedBookmarks = map.OptionalInteger("clonedBookmarks") ?? usual.ClonedBookmarks,
            SmallestSurvey = map.OptionalNumber("smallestSurvey") ?? usual.SmallestSurvey,
        };
        map.RefuseUnknownKeys();
        return thresholds;
    }
}
