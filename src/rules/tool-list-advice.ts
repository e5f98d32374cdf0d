/**
 * How to get the list of a server's tools where a file names only the server; Card Gate itself
 * starts nothing.
 */
export const HOW_TO_LIST =
  'list the tools of each server with "npx @modelcontextprotocol/inspector --cli <command> --method tools/list > tools.json" and give that file; see docs/tool-lists.md';

/** What can be given, for a file that is nothing of it. */
export const WHAT_IS_READ =
  'give one name a line, a JSON or YAML list of names, a map of server to names, an MCP tools/list result, a model request, or agent settings; see docs/tool-lists.md';
