import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';
import { HOW_TO_LIST } from './tool-list-advice.ts';

const words = wording({
  wildcard: (pattern: string, server: string | undefined) => ({
    message: `${quoted(pattern)}${server === undefined ? '' : ` of the server ${quoted(server)}`} can match any number of tools, but the list does not name them`,
    help: HOW_TO_LIST,
  }),
  wholeServer: (rule: string, server: string) => ({
    message: `${quoted(rule)} covers every tool of the server ${quoted(server)}, but the list does not name the tools`,
    help: HOW_TO_LIST,
  }),
  /** `key` is the key under which the tool names belong. */
  unnamed: (server: string, key: string) => ({
    message: `the MCP server ${quoted(server)} is listed without the names of its tools, so all of them can be called`,
    help: `list the tools in ${quoted(key)}, or ${HOW_TO_LIST}`,
  }),
  noToolsKey: (server: string) => ({
    message: `the server ${quoted(server)} has no list "tools", so all of its tools can be called`,
    help: `list the tools under "tools", or ${HOW_TO_LIST}`,
  }),
  unnamedServers: () => ({
    message:
      'MCP servers are listed without the names of their tools, so all of them can be called',
    help: HOW_TO_LIST,
  }),
  wholeSet: (name: string, is: 'tool set' | 'MCP server') => ({
    message: `the ${is} ${quoted(name)} is enabled with all its tools, but the file does not name them`,
    help: 'set "default_config": {"enabled": false} and enable tools by name under "configs", or put a separate tool list next to this file',
  }),
  bypassed: () => ({
    message:
      'the mode "bypassPermissions" gives the agent every tool, including those without a rule',
    help: 'choose another mode, or list all tools of the agent',
  }),
  morePages: () => ({
    message: 'the last page has a "nextCursor", so the server has more tools than are listed',
    help: 'fetch the remaining pages with that cursor, and add their tools to this list',
  }),
  generated: () => ({
    message: '"tools_generated" says that the server creates more tools at run time',
    help: HOW_TO_LIST,
  }),
});

export const incompleteToolList = {
  id: 'incomplete-tool-list',
  severity: 'warning',
  summary: 'A tool list is not complete.',
  words,
} as const satisfies WordedRule;
