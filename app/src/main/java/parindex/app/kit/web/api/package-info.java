/// What all addresses for programs have in common: keys of requests, versions, strict bodies, pages of lists, refusals
/// as problem details, and their description as OpenAPI.
@NullMarked
package parindex.app.kit.web.api;

import org.jspecify.annotations.NullMarked;
