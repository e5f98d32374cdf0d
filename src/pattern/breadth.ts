/**
 * Matches a pattern that every name matches. Such a pattern has only wildcards, with at least one
 * star and at most one `?`, because a name may be a single character.
 */
const EVERYTHING = /^(?:\*+\??\**|\?\*+)$/;

/**
 * Matches a pattern that covers all tools of one server, of servers with a common prefix, or of all
 * servers. Examples are `mcp__a__*`, `mcp__a*`, `mcp__*` and `mcp:a/*`.
 */
const WHOLE_SERVER =
  /^(?:mcp__(?:[^*?]+__|\*+__|(?:(?!__)[^*?])*)\*+|mcp:[^?/]*\/?\*+|[^*?/]+\/\*+)$/su;

/**
 * Matches a pattern such as `mcp_*` or `m*`, which covers all tools of all servers. Before the
 * star, it has only the first characters of `mcp__`.
 */
const BEFORE_SERVERS = /^m(?:c(?:p(?:_|:)?)?)?\*$/;

/** Returns how much a tool pattern covers: every name, all tools of a server, or less. */
export function breadthOf(pattern: string): 'everything' | 'server' | 'less' {
  if (EVERYTHING.test(pattern)) return 'everything';
  // Other wildcards around the last star are dropped. No server's tool has so short a name that a
  // few `?` would exclude it.
  const plain = pattern.replace(/\?*\*[*?]*$/, '*');
  return WHOLE_SERVER.test(plain) || BEFORE_SERVERS.test(plain) ? 'server' : 'less';
}
