using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Storage;

namespace Duheng.Application.Publications;

/// <summary>Gathers what is to be published of a project's year, as its records state it. Personal data are hidden by whoever asks.</summary>
public interface IPublicContent
{
    Task<Result<PublicReport>> ReadAsync(Work work, ProjectYear year, CancellationToken cancellationToken);
}
