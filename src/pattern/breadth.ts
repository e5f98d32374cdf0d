/**
 * Matches a pattern that fits every name: only wildcards, with at least one star and at most one
 * `?`, since a name may have only one character.
 */
const EVERYTHING = /^(?:\*+\??\**|\?\*+)$/;

/**
 * Matches a pattern that covers all tools of a server, of servers with a common prefix, or of all
 * servers, in either spelling, such as `mcp__a__*`, `mcp__a*`, `mcp__*` and `mcp:a/*`.
 */
const WHOLE_SERVER =
  /^(?:mcp__(?:[^*?]+__|\*+__|(?:(?!__)[^*?])*)\*+|mcp:[^?/]*\/?\*+|[^*?/]+\/\*+)$/su;

/**
 * Matches a pattern such as `mcp_*` or `m*`: a star after only the first characters of `mcp__`,
 * which covers all tools of all servers.
 */
const BEFORE_SERVERS = /^m(?:c(?:p(?:_|:)?)?)?\*$/;

/** Returns how much a pattern covers: every name, a whole server, or less. */
export function breadthOf(pattern: string): 'everything' | 'server' | 'less' {
  if (EVERYTHING.test(pattern)) return 'everything';
  // Any other wildcards around the last star are dropped: no tool of a server has so short a name
  // that a few `?` would exclude it.
  const plain = pattern.replace(/\?*\*[*?]*$/, '*');
  return WHOLE_SERVER.test(plain) || BEFORE_SERVERS.test(plain) ? 'server' : 'less';
}
