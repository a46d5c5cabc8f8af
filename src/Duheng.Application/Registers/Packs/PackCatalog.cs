using Duheng.Application.Data;
using Duheng.Domain.Measures;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;
using Duheng.Domain.Reports;

namespace Duheng.Application.Registers.Packs;

/// <summary>All packs: what ships (packs/*.yaml), with a folder of the user's own over it. A pack of the same id takes the place of the shipped one.</summary>
public sealed class PackCatalog
{
    private static readonly Lazy<PackCatalog> Embedded = new(() => new PackCatalog([.. DataFolder.Read("packs").Select(one => PackFile.Read(one.File, one.Content))]));

    private readonly IReadOnlyList<ReadPack> files;
    private readonly Dictionary<string, RegisterType> registers;

    private PackCatalog(IReadOnlyList<ReadPack> files)
    {
        this.files = files;
        RefuseTwice(files.Select(one => (one, one.Pack.Id)));
        RefuseTwice(files.SelectMany(one => one.Pack.Registers.SelectMany(type => new[] { type.Key, type.Name }.Distinct(StringComparer.Ordinal)).Select(word => (one, word))));
        registers = Registers.ToDictionary(type => type.Key, StringComparer.Ordinal);
        foreach (var file in files)
        {
            RefuseLooseReferences(file);
            RefuseUnreadable(file);
        }
    }

    public static PackCatalog Shipped => Embedded.Value;

    public IReadOnlyList<Pack> Packs => [.. files.Select(one => one.Pack)];

    public IEnumerable<RegisterType> Registers => files.SelectMany(one => one.Pack.Registers);

    /// <summary>By key; null when there is none.</summary>
    public RegisterType? Find(string key) => registers.GetValueOrDefault(key);

    /// <summary>The registers that lead to one, with the columns by which they do.</summary>
    public IEnumerable<(RegisterType Register, RegisterColumn Column)> LeadingTo(RegisterType target)
    {
        ArgumentNullException.ThrowIfNull(target);

        return Registers.SelectMany(register => register.Columns.Where(column => column.Target == target.Key).Select(column => (register, column)));
    }

    /// <param name="folder">Every .yaml in it is a pack.</param>
    public PackCatalog With(string folder)
    {
        string[] paths;
        try
        {
            paths = [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)];
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new DataFileException(new Wording($"打不开文件夹“{folder}”；请核对路径和权限。", $"The folder {folder} cannot be opened: check the path and the permissions."), missing);
        }

        var own = paths.Select(PackFile.ReadOwn).ToList();
        var replaced = own.Select(one => one.Pack.Id).ToHashSet(StringComparer.Ordinal);
        return new PackCatalog([.. files.Where(one => !replaced.Contains(one.Pack.Id)), .. own]);
    }

    /// <summary>Expressions are read when the pack is: a mistake in one is told here, and not when somebody enters a ticket.</summary>
    private void RefuseUnreadable(ReadPack file)
    {
        foreach (var type in file.Pack.Registers)
        {
            if (ComputedColumns.Of(type) is { Faulty: { } column, Error: { } error })
            {
                throw file.Column(type, column).Wrong(
                    "computed", $"“{type.Name}”的“{column.Name}”算不出来，表达式{error}", $"{type.Key}.{column.Key} cannot be computed, column {Figures.Plain(error.Column)} of its expression.");
            }
        }

        foreach (var measure in file.Pack.Measures)
        {
            if (MeasureLanguage.Measure(measure.Expression, [.. Registers], measure.Unit) is { Error: { } error })
            {
                throw file.Measure(measure).Wrong(
                    "expression", $"度量“{measure.Name}”读不成，表达式{error}", $"the measure {measure.Code} \"{measure.Name}\" cannot be read, column {Figures.Plain(error.Column)} of its expression.");
            }
        }
    }

    /// <summary>Told at the later of the places: it is the user's own where one is.</summary>
    private static void RefuseTwice(IEnumerable<(ReadPack File, string Word)> words)
    {
        if (words.GroupBy(one => one.Word, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            var where = string.Join("、", twice.Select(one => one.File.Name).Distinct(StringComparer.Ordinal));
            throw twice.Last().File.Wrong(
                twice.Key, $"“{twice.Key}”在 {where} 里用了不止一次；行业包的 id、登记簿的键和名称都不能重复。", $"\"{twice.Key}\" is used more than once in {where}: ids of packs, keys and names of registers differ.");
        }
    }

    private void RefuseLooseReferences(ReadPack file)
    {
        foreach (var type in file.Pack.Registers)
        {
            foreach (var column in type.Columns.Where(column => column.Target is not null))
            {
                if (Find(column.Target!) is not { } target)
                {
                    throw file.Column(type, column).Wrong(
                        "target", $"“{type.Name}”的“{column.Name}”引用登记簿 {column.Target}，没有这个登记簿；请核对“target”。", $"{type.Key}.{column.Key} leads to {column.Target}, and there is no such register.");
                }

                if (!target.Unique.Any(rule => rule is [var only] && only == target.Title))
                {
                    throw file.Column(type, column).Wrong(
                        "target",
                        $"“{type.Name}”的“{column.Name}”引用“{target.Name}”，但它的“{target.Title}”可以重复，分不清引用哪一条；请在“{target.Name}”的“unique”里加上 {target.Title}。",
                        $"{type.Key}.{column.Key} leads to {target.Key}, whose {target.Title} is not unique.");
                }
            }
        }
    }
}
