import type { Call } from '../../model/call.ts';
import { completeCall, type MessageCall, messageCall } from './message-calls.ts';
import { at, decoded, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/**
 * Task histories from Cline and Roo Code (`ui_messages.json`). Refusals are not recorded, so the
 * status of every call is unknown.
 */
export const CLINE: TraceFormat = {
  id: 'cline',
  title: 'Cline or Roo history',
  agentIds: 'framework',
  marks: ['ask', 'say'],
  recognise: isEntry,
  open: (sink) => ({
    read(record) {
      // The complete message follows a partial message.
      if (!isEntry(record) || record.partial === true) return;
      const time = timeOf(record.ts);
      const context = time === undefined ? {} : { at: time };
      if (sink.turn && /^(?:task|user_feedback)$/.test(textAt(record, 'say') ?? ''))
        sink.turn({ ...context, order: sink.position?.() ?? 0 });
      for (const call of callsIn(record))
        sink.call(completeCall(sink, call, { ...context, ...namesOf(call) }));
    },
    end() {},
  }),
};

function isEntry(record: unknown): record is JsonRecord {
  return (
    isRecord(record) &&
    typeof record.ts === 'number' &&
    (record.type === 'ask' || record.type === 'say') &&
    typeof record[record.type] === 'string'
  );
}

function callsIn(record: JsonRecord): readonly MessageCall[] {
  const kind = textAt(record, textAt(record, 'type') ?? '');
  const text = textAt(record, 'text');
  switch (kind) {
    case 'tool': {
      const details = decoded(text);
      return messageCall(textAt(details, 'tool'), undefined, details);
    }
    case 'command':
      return messageCall('execute_command', undefined, { command: text });
    case 'browser_action_launch':
    case 'browser_action':
      return messageCall('browser_action', undefined, decoded(text));
    case 'use_mcp_server':
      return mcpCall(decoded(text));
    default:
      return [];
  }
}

function mcpCall(details: unknown): readonly MessageCall[] {
  if (textAt(details, 'type') === 'access_mcp_resource')
    return messageCall('access_mcp_resource', undefined, details);
  const server = textAt(details, 'serverName');
  const input = decoded(at(details, 'arguments'));
  return messageCall(
    textAt(details, 'toolName'),
    undefined,
    input,
    server === undefined ? {} : { server },
  );
}

/** Tools whose names in a task history differ from their real names by more than letter case. */
const TOOLS: Readonly<Record<string, string>> = {
  newFileCreated: 'write_to_file',
  editedExistingFile: 'replace_in_file',
  appliedDiff: 'apply_diff',
  listFilesTopLevel: 'list_files',
  listFilesRecursive: 'list_files',
};

/**
 * Returns the tool name that the model uses, and the call's operation. Also returns the name in the
 * history if that name differs. `new_task` starts another agent.
 */
function namesOf({ tool, server, input }: MessageCall): Pick<Call, 'tool' | 'raw' | 'operation'> {
  if (server !== undefined) return { tool };
  const name = Object.hasOwn(TOOLS, tool)
    ? (TOOLS[tool] ?? tool)
    : tool.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const target = textAt(input, 'mode');
  return {
    tool: name,
    ...(name !== tool && { raw: tool }),
    ...(name === 'new_task' && {
      operation: { kind: 'delegate', ...(target !== undefined && { target }) },
    }),
  };
}

/** The tools of Cline and Roo Code that a model calls with XML tags in its text. */
const XML_TOOLS = [
  'execute_command',
  'read_file',
  'write_to_file',
  'replace_in_file',
  'apply_diff',
  'insert_content',
  'search_and_replace',
  'edit_file',
  'search_files',
  'list_files',
  'list_code_definition_names',
  'codebase_search',
  'browser_action',
  'web_fetch',
  'web_search',
  'use_mcp_tool',
  'access_mcp_resource',
  'load_mcp_documentation',
  'ask_followup_question',
  'plan_mode_respond',
  'plan_mode_response',
  'attempt_completion',
  'new_task',
  'switch_mode',
  'fetch_instructions',
  'update_todo_list',
  'run_slash_command',
  'generate_image',
  'condense',
  'summarize_task',
  'report_bug',
  'new_rule',
].join('|');

/** The parameters of the tools in `XML_TOOLS`. */
const XML_PARAMETERS = [
  'command|requires_approval|timeout|cwd|path|content|diff|regex|file_pattern|recursive|action|url',
  'coordinate|size|text|server_name|tool_name|arguments|uri|question|options|follow_up|response',
  'result|context|title|mode|mode_slug|reason|message|task|todos|query|prompt|args|line_count|line',
  'start_line|end_line|search|replace|use_regex|ignore_case|operations|image|task_progress',
  'needs_more_exploration|what_happened|steps_to_reproduce|api_request_output|additional_context',
].join('|');

const OPENING = new RegExp(`<(${XML_TOOLS})>`);
/** Matches the beginning of a message in which the program answers the model. */
const ANSWER = new RegExp(`^\\[(?:ERROR\\]|(?:${XML_TOOLS})[ \\]])`);

/**
 * Whether Cline or Roo Code wrote a user message. Both add environment details to such messages.
 */
export function hasEnvironmentDetails(message: JsonRecord): boolean {
  return listAt(message, 'content').some(
    (block) => textAt(block, 'text')?.startsWith('<environment_details>') === true,
  );
}

/** Whether a user message contains the result of a call that was written with XML tags. */
export function isXmlResult(message: JsonRecord): boolean {
  return ANSWER.test(textAt(listAt(message, 'content')[0], 'text') ?? '');
}

/**
 * Returns a list with the call that is written with XML tags in a model's text, if any. The
 * programs carry out only the first call in a message. A call without a closing tag extends to the
 * end of the message.
 */
export function callInXml(message: JsonRecord): readonly MessageCall[] {
  const text =
    textAt(message, 'content') ??
    listAt(message, 'content')
      .flatMap((block) => (textAt(block, 'type') === 'text' ? (textAt(block, 'text') ?? []) : []))
      .join('\n');
  const opening = OPENING.exec(text);
  const tool = opening?.[1];
  if (opening === null || tool === undefined) return [];
  const input = parametersIn(text, opening.index + opening[0].length, tool);
  if (tool !== 'use_mcp_tool') return messageCall(tool, undefined, input);
  const { server_name: server, tool_name: name, arguments: own } = input;
  return name === ''
    ? []
    : messageCall(name, undefined, decoded(own), server === undefined ? {} : { server });
}

/**
 * Returns the parameters of a call whose opening tag ends at `from`. A value ends at its first
 * closing tag. The content of a file may itself contain closing tags, so it ends at the last one.
 */
function parametersIn(text: string, from: number, tool: string): Readonly<Record<string, string>> {
  const tags = new RegExp(`<(?:(${XML_PARAMETERS})|/${tool})>`, 'g');
  const found = new Map<string, string>();
  tags.lastIndex = from;
  for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
    const name = tag[1];
    if (name === undefined) break;
    const closing = `</${name}>`;
    // The content of a file may contain the closing tag.
    const isFile = name === 'content' && (tool === 'write_to_file' || tool === 'new_rule');
    const end = isFile ? text.lastIndexOf(closing) : text.indexOf(closing, tags.lastIndex);
    const isOpen = end < tags.lastIndex;
    found.set(name, text.slice(tags.lastIndex, isOpen ? undefined : end).trim());
    if (isOpen) break;
    tags.lastIndex = end + closing.length;
  }
  return Object.fromEntries(found);
}
