/**
 * Every name, exactly: wildcards alone, with a star among them, and not so many `?` that a name of
 * one character is too short.
 */
const EVERYTHING = /^(?:\*+\??\**|\?\*+)$/;

/**
 * All tools of a server, of those whose names begin alike, or of any, in either spelling:
 * `mcp__a__*`, `mcp__a*`, `mcp__*`, `mcp:a/*`.
 */
const WHOLE_SERVER =
  /^(?:mcp__(?:[^*?]+__|\*+__|(?:(?!__)[^*?])*)\*+|mcp:[^?/]*\/?\*+|[^*?/]+\/\*+)$/su;

/** What every name of a server begins with, or less: `mcp_*`, `m*`. */
const BEFORE_SERVERS = /^m(?:c(?:p(?:_|:)?)?)?\*$/;

/** How much a pattern takes at once: every name, a whole server, or less. */
export function breadthOf(pattern: string): 'everything' | 'server' | 'less' {
  if (EVERYTHING.test(pattern)) return 'everything';
  // A star takes what stands beside it: no tool of a server has so short a name that a few `?` more
  // would matter.
  const plain = pattern.replace(/\?*\*[*?]*$/, '*');
  return WHOLE_SERVER.test(plain) || BEFORE_SERVERS.test(plain) ? 'server' : 'less';
}
