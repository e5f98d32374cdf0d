/** How to get the tools of a server that a file only names; Card Gate itself starts nothing. */
export const HOW_TO_LIST =
  'list the tools of each server with "npx @modelcontextprotocol/inspector --cli <command> --method tools/list > tools.json" and give that file; see docs/tool-lists.md';

/** The forms of tool lists, for a file that has none of them. */
export const WHAT_IS_READ =
  'give one name a line, a JSON or YAML list of names, a map of server to names, an MCP tools/list result, a model request, or agent settings; see docs/tool-lists.md';
