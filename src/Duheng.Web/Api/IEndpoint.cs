namespace Duheng.Web.Api;

/// <summary>One route of the server. Implementing this is all it takes to be found.</summary>
internal interface IEndpoint
{
    void Map(IEndpointRouteBuilder app);
}
