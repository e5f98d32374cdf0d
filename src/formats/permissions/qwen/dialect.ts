import type { HostCall } from '../../../model/host-call.ts';
import { answerAbout, shellCallsOf } from '../command-line.ts';
import type { Dialect } from '../dialect.ts';
import { hasAnyKey, listedRules, MAX_PERMISSION_BYTES } from '../dialect.ts';
import { GEMINI_CALLS } from '../gemini/calls.ts';
import { isOfFamily } from '../gemini/dialect.ts';
import {
  hostOfAddress,
  type MadeCall,
  mcpName,
  type NotDecided,
  nothingAbout,
  pathInFolder,
  plainCall,
  toolsNamed,
  toolWith,
  toolWithout,
} from '../host-tools.ts';
import { writtenCall } from '../written-call.ts';
import { readQwen } from './qwen.ts';

/** Matches files with keys that Qwen Code has but Claude Code does not. */
const QWEN_KEYS = hasAnyKey('$version', 'mcpServers', 'mcp', 'tools', 'modelProviders');
const QWEN_RULE = /^(?:run_shell_command|ShellTool|(?!mcp_)[a-z]+_[a-z_]+)(?:\(|$)/;

/** Qwen Code (docs/reference/qwen.md). */
export const QWEN: Dialect = {
  id: 'qwen',
  version: '2026-11-28',
  files: [
    {
      role: 'settings',
      syntax: 'json-with-comments',
      path: /^(?<folder>(?:.*\/)?)\.qwen\/settings\.json$/i,
      marks: (content) =>
        isOfFamily(content) ||
        (listedRules(content.value).length > 0 && QWEN_KEYS(content)) ||
        listedRules(content.value).some((rule) => QWEN_RULE.test(rule)),
      maxBytes: MAX_PERMISSION_BYTES,
    },
  ],
  unitsOf: (files) => (files.length === 0 ? [] : [{ files, read: () => readQwen(files) }]),
  without: () => readQwen([]),
  answer: (_, situation, text, compile) => answerAbout(callsOf(text), situation, compile),
  calls: {
    host: 'Qwen Code',
    traces: [],
    hasUnknownReaders: true,
    tools: {
      ...GEMINI_CALLS.tools,
      ...toolsNamed('edit', toolWith('edit', 'file_path')),
      ...toolsNamed('agent task', toolWithout('agent', 'general-purpose', 'subagent_type')),
      skill: toolWith('skill', 'skill', 'name'),
    },
    requestsOf,
  },
};

/**
 * Matches tools that only search for files. Qwen Code identifies calls to these tools by the tool's
 * name.
 */
const SEARCHES = /^(?:grep_search|search_file_content|glob|list_directory)$/;

function requestsOf(call: MadeCall): readonly HostCall[] | NotDecided {
  const { kind, text, made } = call;
  if (made !== undefined && SEARCHES.test(made.tool))
    return [plainCall('tool', made.tool.replace('search_file_content', 'grep_search'))];
  switch (kind) {
    case 'shell':
      return shellCallsOf(text);
    case 'read':
    case 'edit':
    case 'write': {
      const path = pathInFolder(call);
      return typeof path === 'string' ? [plainCall(kind, path)] : path;
    }
    case 'fetch':
      return [plainCall('fetch', hostOfAddress(text))];
    case 'mcp':
      return [plainCall('mcp', mcpName(call))];
    case 'agent':
    case 'skill':
    case 'tool':
      return [plainCall(kind, text)];
    default:
      return nothingAbout(call);
  }
}

/**
 * Parses a call that a user typed. Several words without a tool name are treated as a command line.
 */
function callsOf(text: string): readonly HostCall[] {
  const written = writtenCall(text);
  if (written === undefined) return [];
  const isCommand = written.kind === 'shell' || /^[^_]*\s/.test(written.text);
  return isCommand && (written.kind === 'shell' || written.kind === 'tool')
    ? shellCallsOf(written.text)
    : [{ ...written, prefix: '' }];
}
