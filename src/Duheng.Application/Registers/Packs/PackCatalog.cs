using Duheng.Application.Data;
using Duheng.Domain.Measures;
using Duheng.Domain.Registers;
using Duheng.Domain.Reports;

namespace Duheng.Application.Registers.Packs;

/// <summary>All packs: what ships (packs/*.yaml), with a folder of the user's own over it. A pack of the same id takes the place of the shipped one.</summary>
public sealed class PackCatalog
{
    private static readonly Lazy<PackCatalog> Embedded = new(() => new PackCatalog([.. DataFolder.Read("packs").Select(one => (one.File, PackFile.Read(one.File, one.Content)))]));

    private readonly IReadOnlyList<(string File, Pack Pack)> files;
    private readonly Dictionary<string, RegisterType> registers;

    private PackCatalog(IReadOnlyList<(string File, Pack Pack)> files)
    {
        this.files = files;
        RefuseTwice(files.Select(one => (one.File, Word: one.Pack.Id)));
        RefuseTwice(files.SelectMany(one => one.Pack.Registers.SelectMany(type => new[] { type.Key, type.Name }.Distinct(StringComparer.Ordinal)).Select(word => (one.File, word))));
        registers = Registers.ToDictionary(type => type.Key, StringComparer.Ordinal);
        foreach (var (file, pack) in files)
        {
            RefuseLooseReferences(file, pack);
            RefuseUnreadable(file, pack);
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
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException(new Wording($"打不开文件夹“{folder}”；请核对路径和权限。", $"The folder {folder} cannot be opened: check the path and the permissions."), missing);
        }

        var own = paths.Select(path => (path, PackFile.ReadOwn(path))).ToList();
        var replaced = own.Select(one => one.Item2.Id).ToHashSet(StringComparer.Ordinal);
        return new PackCatalog([.. files.Where(one => !replaced.Contains(one.Pack.Id)), .. own]);
    }

    /// <summary>Expressions are read when the pack is: a mistake in one is told here, and not when somebody enters a ticket.</summary>
    private void RefuseUnreadable(string file, Pack pack)
    {
        foreach (var type in pack.Registers)
        {
            if (ComputedColumns.Of(type) is { Faulty: { } column, Error: { } error })
            {
                throw new DataFileException(new Wording($"{file}：“{type.Name}”的“{column.Name}”算不出来，表达式{error}", $"{file}: {type.Key}.{column.Key} cannot be computed, column {Domain.Quantities.Figures.Plain(error.Column)} of its expression."));
            }
        }

        foreach (var measure in pack.Measures)
        {
            if (MeasureLanguage.Measure(measure.Expression, [.. Registers], measure.Unit) is { Error: { } error })
            {
                throw new DataFileException(new Wording($"{file}：度量“{measure.Name}”读不成，表达式{error}", $"{file}: the measure {measure.Code} \"{measure.Name}\" cannot be read, column {Domain.Quantities.Figures.Plain(error.Column)} of its expression."));
            }
        }
    }

    private static void RefuseTwice(IEnumerable<(string File, string Word)> words)
    {
        if (words.GroupBy(one => one.Word, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            var where = string.Join("、", twice.Select(one => one.File).Distinct(StringComparer.Ordinal));
            throw new DataFileException(new Wording(
                $"“{twice.Key}”在 {where} 里用了不止一次；行业包的 id、登记簿的键和名称都不能重复。", $"\"{twice.Key}\" is used more than once in {where}: ids of packs, keys and names of registers differ."));
        }
    }

    private void RefuseLooseReferences(string file, Pack pack)
    {
        foreach (var type in pack.Registers)
        {
            foreach (var column in type.Columns.Where(column => column.Target is not null))
            {
                if (Find(column.Target!) is not { } target)
                {
                    throw new DataFileException(new Wording(
                        $"{file}：“{type.Name}”的“{column.Name}”引用登记簿 {column.Target}，没有这个登记簿；请核对“target”。", $"{file}: {type.Key}.{column.Key} leads to {column.Target}, and there is no such register."));
                }

                if (!target.Unique.Any(rule => rule is [var only] && only == target.Title))
                {
                    throw new DataFileException(new Wording(
                        $"{file}：“{type.Name}”的“{column.Name}”引用“{target.Name}”，但它的“{target.Title}”可以重复，分不清引用哪一条；请在“{target.Name}”的“unique”里加上 {target.Title}。",
                        $"{file}: {type.Key}.{column.Key} leads to {target.Key}, whose {target.Title} is not unique."));
                }
            }
        }
    }
}
