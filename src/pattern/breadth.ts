/**
 * A pattern that matches every name: wildcards alone with a star among them, and at most one `?`,
 * since a name may have one character.
 */
const EVERYTHING = /^(?:\*+\??\**|\?\*+)$/;

/**
 * A pattern that matches all tools of a server, of servers whose names begin alike, or of all
 * servers, in either spelling: `mcp__a__*`, `mcp__a*`, `mcp__*`, `mcp:a/*`.
 */
const WHOLE_SERVER =
  /^(?:mcp__(?:[^*?]+__|\*+__|(?:(?!__)[^*?])*)\*+|mcp:[^?/]*\/?\*+|[^*?/]+\/\*+)$/su;

/** A pattern of the prefix of all tools of servers, or a part of it: `mcp_*`, `m*`. */
const BEFORE_SERVERS = /^m(?:c(?:p(?:_|:)?)?)?\*$/;

/** How much a pattern matches at once: every name, a whole server, or less. */
export function breadthOf(pattern: string): 'everything' | 'server' | 'less' {
  if (EVERYTHING.test(pattern)) return 'everything';
  // Wildcards next to a star are dropped: no tool of a server has such a short name that a few `?`
  // would matter.
  const plain = pattern.replace(/\?*\*[*?]*$/, '*');
  return WHOLE_SERVER.test(plain) || BEFORE_SERVERS.test(plain) ? 'server' : 'less';
}
