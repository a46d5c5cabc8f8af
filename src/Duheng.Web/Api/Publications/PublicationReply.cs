using Duheng.Application.Publications;

namespace Duheng.Web.Api.Publications;

/// <summary>A published report: what is known of the publication, and its content.</summary>
public sealed record PublicationReply(PublicationRow Publication, PublicReport Report);
