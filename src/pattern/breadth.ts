/**
 * Matches patterns that cover every name. Such a pattern contains only wildcards: at least one star
 * and at most one `?`, because a name may be a single character.
 */
const EVERYTHING = /^(?:\*+\??\**|\?\*+)$/;

/**
 * Matches patterns that cover all tools on one server, on all servers with a common prefix, or on
 * all servers, such as `mcp__a__*`, `mcp__a*`, `mcp__*` or `mcp:a/*`.
 */
const WHOLE_SERVER =
  /^(?:mcp__(?:[^*?]+__|\*+__|(?:(?!__)[^*?])*)\*+|mcp:[^?/]*\/?\*+|[^*?/]+\/\*+)$/su;

/**
 * Matches patterns that consist of the first characters of `mcp__` or `mcp:` and a star, such as
 * `mcp_*` or `m*`. These patterns cover all tools on all servers.
 */
const BEFORE_SERVERS = /^m(?:c(?:p(?:_|:)?)?)?\*$/;

/** Returns the breadth of a tool pattern: every name, all tools on a server, or less. */
export function breadthOf(pattern: string): 'everything' | 'server' | 'less' {
  if (EVERYTHING.test(pattern)) return 'everything';
  // Other wildcards next to the last star are dropped. A few `?` do not exclude any tool on a
  // server, because all tool names are longer than that.
  const plain = pattern.replace(/\?*\*[*?]*$/, '*');
  return WHOLE_SERVER.test(plain) || BEFORE_SERVERS.test(plain) ? 'server' : 'less';
}
