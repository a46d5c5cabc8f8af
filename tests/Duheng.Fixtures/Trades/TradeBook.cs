namespace Duheng.Fixtures.Trades;

/// <summary>Every trade that reports are generated for.</summary>
internal static class TradeBook
{
    public static IReadOnlyList<Trade> All { get; } =
    [
        MedicalInsuranceNetwork.Trade,
        SocialSecurityCard.Trade,
        CampusEquipment.Trade,
        RoadMaintenance.Trade,
        ArchiveDigitising.Trade,
        FoodInspection.Trade,
        UrbanGreening.Trade,
        PublicLibrary.Trade,
        TownshipClinic.Trade,
        WeatherStation.Trade,
        RuralWater.Trade,
        DisabledTraining.Trade,
    ];
}
