namespace Duheng.Cli.Commands;

/// <summary>A command over the platform and its database. The native build hands it to the program beside it.</summary>
internal interface IPlatformCommand : ICliCommand;
