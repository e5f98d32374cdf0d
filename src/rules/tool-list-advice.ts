/** Explains how to list a server's tools. Card Gate never starts a server itself. */
export const HOW_TO_LIST =
  'write a tool list for each server with "npx @modelcontextprotocol/inspector --cli <command> --method tools/list > tools.json"; see docs/tool-lists.md';

/** Lists the accepted tool list formats, for messages about files in any other format. */
export const WHAT_IS_READ =
  'use one name on each line, a JSON or YAML list of names, a map of servers to names, an MCP tools/list result, a model request, or agent settings; see docs/tool-lists.md';
