/**
 * Matches a pattern that covers every name. It has only wildcards: at least one star, and at most
 * one `?`, because a name may be a single character.
 */
const EVERYTHING = /^(?:\*+\??\**|\?\*+)$/;

/**
 * Matches a pattern that covers all tools of one server, of all servers with a common prefix, or of
 * all servers: `mcp__a__*`, `mcp__a*`, `mcp__*` or `mcp:a/*`.
 */
const WHOLE_SERVER =
  /^(?:mcp__(?:[^*?]+__|\*+__|(?:(?!__)[^*?])*)\*+|mcp:[^?/]*\/?\*+|[^*?/]+\/\*+)$/su;

/**
 * Matches a pattern such as `mcp_*` or `m*`, which covers all tools of all servers. It has a star
 * after the first characters of `mcp__` or `mcp:`.
 */
const BEFORE_SERVERS = /^m(?:c(?:p(?:_|:)?)?)?\*$/;

/** Returns how much a tool pattern covers: every name, all tools of a server, or less. */
export function breadthOf(pattern: string): 'everything' | 'server' | 'less' {
  if (EVERYTHING.test(pattern)) return 'everything';
  // Other wildcards around the last star are dropped. A few `?` would not exclude any tool of a
  // server, because no tool has so short a name.
  const plain = pattern.replace(/\?*\*[*?]*$/, '*');
  return WHOLE_SERVER.test(plain) || BEFORE_SERVERS.test(plain) ? 'server' : 'less';
}
