/**
 * Matches a pattern that fits every name: wildcards alone, with a star among them and at most one
 * `?`, since a name may have only one character.
 */
const EVERYTHING = /^(?:\*+\??\**|\?\*+)$/;

/**
 * Matches a pattern for all tools of a server, of servers with a common prefix, or of all servers,
 * in either spelling: `mcp__a__*`, `mcp__a*`, `mcp__*`, `mcp:a/*`.
 */
const WHOLE_SERVER =
  /^(?:mcp__(?:[^*?]+__|\*+__|(?:(?!__)[^*?])*)\*+|mcp:[^?/]*\/?\*+|[^*?/]+\/\*+)$/su;

/**
 * Matches a pattern for a prefix of `mcp__`, which covers all tools of all servers: `mcp_*`, `m*`.
 */
const BEFORE_SERVERS = /^m(?:c(?:p(?:_|:)?)?)?\*$/;

/** Returns how much a pattern covers: every name, a whole server, or less. */
export function breadthOf(pattern: string): 'everything' | 'server' | 'less' {
  if (EVERYTHING.test(pattern)) return 'everything';
  // Wildcards next to a star are dropped, because no tool of a server has so short a name that a
  // few `?` would matter.
  const plain = pattern.replace(/\?*\*[*?]*$/, '*');
  return WHOLE_SERVER.test(plain) || BEFORE_SERVERS.test(plain) ? 'server' : 'less';
}
