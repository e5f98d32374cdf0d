import type { HostCall } from '../../../model/host-call.ts';
import type { HostPermissions, Situation } from '../../../model/host-permissions.ts';
import { readCommandLine } from '../claude/command-line.ts';
import { answerByRequests } from '../command-line.ts';
import type { CompilePolicy, MadeAnswer } from '../dialect.ts';
import {
  FREE_TOOL,
  type HostCalls,
  hostOfAddress,
  type MadeCall,
  mcpName,
  type NotDecided,
  nothingAbout,
  PATCH_TOOL,
  pathInFolder,
  plainCall,
  toolsNamed,
  toolWith,
} from '../host-tools.ts';
import { writtenCall } from '../written-call.ts';
import { commandText, shellWords } from './commands.ts';

/** Matches a quoted string or an escaped character. */
const QUOTED = /'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]/g;
/**
 * Matches characters that, outside quotes, prevent Codex from splitting a script: redirections,
 * groups and comments.
 */
const NOT_SPLIT = /[<>(){}&!]|(?:^|\s)#/;
/** Matches commands separated by operators, optionally followed by a `;` or a line break. */
const PLAIN = /^[^;|\n]*[^;|\s][^;|\n]*(?:(?:\|\|?|[;\n])[^;|\n]*[^;|\s][^;|\n]*)*;?\s*$/;
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;
/** Matches a shell and the option that makes the next argument a script. */
const SHELL = /^(?:bash|sh|zsh) -l?c$/;

/** Parses a call that a user typed. Text without a tool name is treated as a command line. */
export function callsOf(text: string): readonly HostCall[] {
  const written = writtenCall(text);
  if (written === undefined) return [];
  const { kind } = written;
  const call = (of: HostCall['kind'], value: string, prefix = ''): HostCall => ({
    kind: of,
    prefix,
    text: value,
  });
  switch (kind) {
    case 'shell':
    case 'tool':
      return shellCalls(written.text);
    case 'edit':
    case 'write':
      return [call('edit', written.text)];
    case 'net':
    case 'fetch': {
      const [, protocol = 'https://', host = written.text] =
        /^([a-z0-9-]+:\/\/)?([^/]*)/.exec(written.text) ?? [];
      return [call('net', host, protocol)];
    }
    default:
      return [call(kind, written.text)];
  }
}

/**
 * Converts traced calls to Codex's requests (docs/reference/permission-files.md#calls-in-traces).
 */
export const CODEX_CALLS: HostCalls = {
  host: 'Codex',
  traces: ['codex'],
  tools: {
    ...toolsNamed(
      'shell container.exec shell_command exec_command local_shell command_execution',
      toolWith('shell', 'command', 'cmd'),
    ),
    ...toolsNamed('apply_patch patch_apply file_change', PATCH_TOOL),
    ...toolsNamed(
      'update_plan view_image web_search image_generation tool_search write_stdin spawn_agent send_input wait wait_agent close_agent resume_agent request_user_input list_mcp_resources list_mcp_resource_templates read_mcp_resource',
      FREE_TOOL,
    ),
  },
  requestsOf,
};

/**
 * Evaluates a traced call. If a command requests to run outside the sandbox, uses the situation
 * outside the sandbox.
 */
export function answerMadeInCodex(
  { situations }: HostPermissions,
  situation: Situation,
  call: MadeCall,
  compile: CompilePolicy,
): MadeAnswer {
  const { with_escalated_permissions: older, sandbox_permissions: newer } = call.made?.input ?? {};
  const isOutside = older === true || newer === 'require_escalated';
  const outside = situations.find(({ isOfCall }) => isOfCall);
  return answerByRequests(CODEX_CALLS, {
    situation: isOutside ? (outside ?? situation) : situation,
    call,
    compile,
  });
}

function requestsOf(call: MadeCall): readonly HostCall[] | NotDecided {
  switch (call.kind) {
    case 'shell':
      return shellCalls(unwrapped(call.text));
    case 'edit':
    case 'write':
    case 'notebook': {
      const path = pathInFolder(call);
      return typeof path === 'string' ? [plainCall('edit', path)] : path;
    }
    case 'fetch':
      return [{ kind: 'net', prefix: 'https://', text: hostOfAddress(call.text) }];
    case 'mcp':
      return [plainCall('mcp', mcpName(call))];
    default:
      return nothingAbout(call);
  }
}

/**
 * Returns the script in a line such as `bash -lc 'git status'`, because Codex splits such scripts.
 * Returns any other line unchanged.
 */
function unwrapped(line: string): string {
  const words = shellWords(line);
  const [program = '', option = '', script] = words ?? [];
  const isScript = /(?:^|\/)(?:ba|z)?sh$/.test(program) && /^-l?c$/.test(option);
  return isScript && words?.length === 3 && script !== undefined ? script : line;
}

function shellCalls(line: string): readonly HostCall[] {
  const commands = commandsOfScript(line) ?? [['bash', '-lc', line]];
  return commands
    .flatMap((words) => (commands.length === 1 ? ofShell(words) : [words]))
    .map((words) => ({ kind: 'shell', prefix: '', text: commandText(words) }));
}

/**
 * Returns the commands that a shell starts, or the command itself if it does not run a plain
 * script.
 */
function ofShell(words: readonly string[]): readonly (readonly string[])[] {
  const [shell = '', option = '', script, ...rest] = words;
  const isScript = script !== undefined && rest.length === 0 && SHELL.test(`${shell} ${option}`);
  return (isScript ? commandsOfScript(script) : undefined) ?? [words];
}

/**
 * Splits a script in the same way as Codex. Returns undefined if Codex does not split the script.
 */
function commandsOfScript(script: string): readonly (readonly string[])[] | undefined {
  const bare = script.replace(QUOTED, 'q').replaceAll('&&', '||');
  const isExpanded = /[$`]/.test(
    script.replace(QUOTED, (text) => (text.startsWith("'") ? 'q' : text)),
  );
  if (isExpanded || NOT_SPLIT.test(bare) || !PLAIN.test(bare)) return undefined;
  const { commands, isUnderstood } = readCommandLine(script);
  if (!isUnderstood || commands.length === 0) return undefined;
  const words = commands.map(({ text }) => shellWords(text) ?? []);
  return commands.some(({ text }) => ASSIGNMENT.test(text)) ? undefined : words;
}
