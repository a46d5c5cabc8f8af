namespace Duheng.Domain.Scoring;

/// <summary>What the grades are called.</summary>
public static class Grades
{
    public static string Zh(this Grade grade) => grade switch
    {
        Grade.Poor => "差",
        Grade.Fair => "中",
        Grade.Good => "良",
        Grade.Excellent => "优",
    };

    public static string En(this Grade grade) => grade switch
    {
        Grade.Poor => "poor",
        Grade.Fair => "fair",
        Grade.Good => "good",
        Grade.Excellent => "excellent",
    };
}
