import {
  type Decision,
  type DecisionPolicy,
  type Level,
  type Request,
  type Rule,
  rankOf,
} from '../../../model/decision.ts';
import { type CallKind, type HostCall, requestOfCall } from '../../../model/host-call.ts';
import type { HostPermissions, Situation } from '../../../model/host-permissions.ts';
import type { CallAnswer, CompilePolicy, MadeAnswer } from '../dialect.ts';
import {
  FOLDER_UNKNOWN,
  type HostTools,
  type MadeCall,
  mcpName,
  toolsNamed,
  toolWith,
  toolWithout,
} from '../host-tools.ts';
import { withoutSecrets } from '../secrets.ts';
import { type ClaudePermissions, SANDBOX_RULE } from './claude-code.ts';
import type { ParameterRule } from './parameters.ts';
import { type CallPlace, namesOfPath } from './paths.ts';
import { type CallPart, partsOfLine } from './shell-calls.ts';

/*
 * Evaluates single tool calls in the same way as Claude Code
 * (docs/reference/claude-code.md#one-call).
 */

/** A tool call in Claude Code's own terms: the tool's name and its input. */
export interface ToolCall {
  readonly tool: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** The decision on one part of a tool call. */
interface PartDecision {
  readonly part: HostCall;
  readonly level: Level;
  /** The rule that determines the level. */
  readonly rule: Rule;
  readonly decision: Decision;
  /** The decision that applies if Claude Code does not treat the command as read-only. */
  readonly otherwise?: Decision;
}

/** The decision on a tool call, which is the strictest decision on any of the call's parts. */
export interface CallDecision {
  readonly level: Level;
  /** The part that determines the decision. */
  readonly decisive: PartDecision;
  readonly parts: readonly [PartDecision, ...PartDecision[]];
}

/**
 * For each tool, the input key whose value appears in brackets when a user types a call, as in
 * `Bash(git push)`.
 */
const TEXT_KEYS: Readonly<Record<string, string>> = {
  Bash: 'command',
  Monitor: 'command',
  PowerShell: 'command',
  Read: 'file_path',
  NotebookRead: 'notebook_path',
  Edit: 'file_path',
  MultiEdit: 'file_path',
  Write: 'file_path',
  NotebookEdit: 'notebook_path',
  Glob: 'path',
  Grep: 'path',
  LS: 'path',
  LSP: 'file_path',
  WebFetch: 'url',
  WebSearch: 'query',
  Agent: 'subagent_type',
  Task: 'subagent_type',
  Skill: 'skill',
};

/**
 * Parses a call that a user typed, such as `Bash(git push --force)` or `WebFetch(domain:h)`.
 * Returns undefined unless the text is a tool name, optionally followed by text in brackets.
 */
export function callOfText(text: string): ToolCall | undefined {
  const match = /^([A-Za-z][\w-]*)\s*(?:\(([\s\S]*)\))?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, tool = '', given] = match;
  const key = TEXT_KEYS[tool];
  return { tool, input: key === undefined || given === undefined ? {} : { [key]: given } };
}

const FILE = ['file_path'] as const;

/** Claude Code's tools with a dedicated call kind. All other tools are identified by name. */
export const CLAUDE_TOOLS: HostTools = {
  ...toolsNamed('Bash Monitor PowerShell', toolWith('shell', 'command', 'full_command')),
  ...toolsNamed('Read LSP', toolWith('read', ...FILE)),
  NotebookRead: toolWith('read', 'notebook_path'),
  ...toolsNamed('Edit MultiEdit', toolWith('edit', ...FILE)),
  Write: toolWith('write', ...FILE),
  NotebookEdit: toolWith('notebook', 'notebook_path'),
  ...toolsNamed('Glob Grep LS', toolWithout('read', '.', 'path')),
  WebFetch: toolWith('fetch', 'url'),
  ...toolsNamed('Agent Task', toolWithout('agent', 'general-purpose', 'subagent_type')),
  Skill: toolWith('skill', 'skill', 'command'),
};

/**
 * The Claude Code tool that corresponds to each call kind, and the input key for the call's text.
 */
const TOOL_OF_KIND: Readonly<Partial<Record<CallKind, readonly [tool: string, key: string]>>> = {
  shell: ['Bash', 'command'],
  read: ['Read', 'file_path'],
  edit: ['Edit', 'file_path'],
  write: ['Write', 'file_path'],
  notebook: ['NotebookEdit', 'notebook_path'],
  fetch: ['WebFetch', 'url'],
  agent: ['Agent', 'subagent_type'],
  skill: ['Skill', 'skill'],
};

/** Converts a traced call to a Claude Code tool call. */
function toolCallOf(call: MadeCall): ToolCall {
  if (call.kind === 'mcp') return { tool: mcpName(call), input: call.made?.input ?? {} };
  if (call.made !== undefined) return { ...call.made, input: inputOf(call, call.made) };
  const [tool = call.text, key] = TOOL_OF_KIND[call.kind] ?? [];
  return { tool, input: key === undefined ? {} : { [key]: call.text } };
}

/**
 * Returns the tool input. If the tool's text key is missing, adds the call's text under that key.
 */
function inputOf(
  { text }: MadeCall,
  { tool, input }: NonNullable<MadeCall['made']>,
): ToolCall['input'] {
  const key = TEXT_KEYS[tool];
  return key === undefined || Object.hasOwn(input, key) ? input : { ...input, [key]: text };
}

type Decide = (request: Request) => Decision;

interface CallOptions {
  /** Compiles a policy into a function that evaluates requests. */
  readonly compile: (policy: DecisionPolicy) => Decide;
  readonly place?: CallPlace;
  /** The situation in which calls are made. Defaults to the usual situation. */
  readonly situation?: Situation;
}

/**
 * Returns a function that evaluates tool calls as Claude Code would in one situation. The function
 * ignores hooks, symbolic links and the user's own settings.
 */
export function compileCalls(
  permissions: ClaudePermissions,
  { compile, place = {}, situation = permissions.situations[0] }: CallOptions,
): (call: ToolCall) => CallDecision {
  const { policy } = situation;
  const inside = compile(policy);
  const outsideId = `${situation.id} outside`;
  const other = permissions.situations.find(({ id }) => id === outsideId)?.policy ?? policy;
  const outside = other === policy ? inside : compile(other);
  return (call) => {
    const parts = partsOfCall(call, place);
    const decide = outside === inside || isOutsideSandbox(call, parts, policy) ? outside : inside;
    const decided = parts.flatMap((part) => decisionOf(part, decide));
    const all = [...decided, ...ofParameters(call, permissions.parameters, policy, parts)];
    const [first, ...rest] = all;
    if (first === undefined) throw new Error('a call has no parts');
    const decisive = rest.reduce(
      (strictest, part) => (rankOf(part) < rankOf(strictest) ? part : strictest),
      first,
    );
    return { level: decisive.level, decisive, parts: [first, ...rest] };
  };
}

/** Returns the parts of a tool call that Claude Code checks separately. */
function partsOfCall({ tool, input }: ToolCall, place: CallPlace): readonly CallPart[] {
  const text = (key: string): string => String(input[key] ?? '');
  const key = TEXT_KEYS[tool] ?? '';
  switch (tool) {
    case 'Bash':
      return partsOfLine(text('command'), place);
    case 'Read':
      return [pathPart('read', text(key), place)];
    case 'NotebookRead':
    case 'Glob':
    case 'Grep':
    case 'LS':
    case 'LSP':
      return [pathPart('read', text(key) === '' ? '.' : text(key), place, tool)];
    case 'Edit':
      return [pathPart('edit', text(key), place)];
    case 'MultiEdit':
      return [pathPart('edit', text(key), place, tool)];
    case 'Write':
      return [pathPart('write', text(key), place)];
    case 'NotebookEdit':
      return [pathPart('notebook', text(key), place)];
    case 'WebFetch':
      return [plainPart({ kind: 'fetch', prefix: '', text: hostOf(text('url')) })];
    case 'Agent':
    case 'Task':
      return [plainPart({ kind: 'agent', prefix: '', text: text('subagent_type') })];
    case 'Skill':
      return [
        plainPart({
          kind: 'skill',
          prefix: '',
          text: [text('skill'), text('args')].filter((word) => word !== '').join(' '),
        }),
      ];
    default:
      return [
        plainPart(
          tool.startsWith('mcp__')
            ? { kind: 'mcp', prefix: '', text: tool.replace(/[^A-Za-z0-9_-]/g, '_') }
            : { kind: 'tool', prefix: '', text: tool },
        ),
      ];
  }
}

function plainPart(call: HostCall): CallPart {
  return { names: [call], others: [], effect: 'decides' };
}

/** Returns the call part for access to a path. With `tool`, rules for that tool also apply. */
function pathPart(
  kind: 'read' | 'edit' | 'write' | 'notebook',
  path: string,
  place: CallPlace,
  tool?: string,
): CallPart {
  const { usual, others } = namesOfPath(path, place);
  const callOf = (text: string): HostCall => ({ kind, prefix: '', text });
  const [first, ...rest] = usual;
  const named: readonly HostCall[] =
    tool === undefined ? [] : [{ kind: 'tool', prefix: '', text: tool }];
  return {
    names: [callOf(first), ...rest.map(callOf), ...named],
    others: others.map(callOf),
    effect: 'decides',
  };
}

/** Returns the host name of an address, spelt as in rules. */
function hostOf(address: string): string {
  return address
    .trim()
    .replace(/^domain:\s*/, '')
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#][\s\S]*$/, '')
    .replace(/^[^@]*@/, '')
    .replace(/:\d*$/, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

function decisionOf(
  { names, others, effect, otherwise }: CallPart,
  decide: Decide,
): readonly PartDecision[] {
  const isGranted = effect === 'decides';
  const decisionOn = (calls: CallPart['names']): Decision => {
    const usual = decide(requestOf(calls, isGranted));
    if (others.length === 0) return usual;
    // Only rules from files match the other names.
    const byAll = decide(requestOf([...calls, ...others], isGranted));
    return isOf(byAll, [...RESTRICTING, 'allow']) ? byAll : usual;
  };
  const decision = decisionOn(names);
  const [rule] = decision.determining;
  if (rule === undefined) throw new Error('a decision has no rule');
  if (effect === 'restricts' && !isOf(decision, RESTRICTING)) return [];
  return [
    {
      part: names[0],
      level: decision.level,
      rule,
      decision,
      ...(otherwise && { otherwise: decisionOn(otherwise) }),
    },
  ];
}

/** The outcomes of rules that deny a call or ask for approval. */
const RESTRICTING: readonly string[] = ['deny', 'ask', 'tools'];

function requestOf(calls: readonly HostCall[], isGranted: boolean): Request {
  const all = calls.map(requestOfCall);
  return { all, granting: isGranted ? all : [] };
}

function isOf({ determining: [rule] }: Decision, outcomes: readonly string[]): boolean {
  return rule !== undefined && outcomes.includes(rule.outcome);
}

/** Whether a command runs outside the sandbox because the command or a setting requests it. */
function isOutsideSandbox(
  { tool, input }: ToolCall,
  parts: readonly CallPart[],
  { stages }: DecisionPolicy,
): boolean {
  if (tool !== 'Bash') return false;
  if (input.dangerouslyDisableSandbox === true) return true;
  const sandbox = stages.flatMap(({ rules }) => rules).find(({ name }) => name === SANDBOX_RULE);
  return parts.some(({ names }) =>
    names.some((name) =>
      sandbox?.match.except.some((pattern) => pattern.matches(requestOfCall(name))),
    ),
  );
}

/** Returns the decisions of the parameter rules that match a call. */
function ofParameters(
  call: ToolCall,
  rules: readonly ParameterRule[],
  { otherwise }: DecisionPolicy,
  parts: readonly CallPart[],
): readonly PartDecision[] {
  const name = parts[0]?.names[0] ?? { kind: 'tool' as const, prefix: '', text: call.tool };
  return rules
    .filter((rule) => rule.matches(call.tool, call.input))
    .map(({ list, name: text, place }) => {
      const level: Level =
        list === 'deny' || otherwise.level === 'denied' ? 'denied' : 'needs approval';
      const rule: Rule = {
        ...otherwise,
        key: JSON.stringify(['parameter', list, text]),
        level,
        name: withoutSecrets(text),
        outcome: list,
        place,
      };
      const decision: Decision = {
        level,
        determining: [rule],
        beaten: [],
        matching: [rule],
        limits: [],
        settled: [rule],
      };
      return { part: name, level, rule, decision };
    });
}

/** Evaluates a tool call, part by part. */
export function answerToCall(
  call: ToolCall,
  permissions: HostPermissions,
  options: CallOptions,
): CallAnswer {
  const { level, parts } = compileCalls({ parameters: [], ...permissions }, options)(call);
  return {
    level,
    parts: parts.map((part) => ({ call: part.part, level: part.level, rule: part.rule })),
  };
}

/** Evaluates a call from a trace, taking all its recorded arguments into account. */
export function answerToMade(
  permissions: HostPermissions,
  situation: Situation,
  call: MadeCall,
  compile: CompilePolicy,
): MadeAnswer {
  const { folder, kind, text } = call;
  const isPath = kind === 'read' || kind === 'edit' || kind === 'write' || kind === 'notebook';
  if (isPath && folder === undefined && /^(?:\/|[A-Za-z]:[\\/])/.test(text)) return FOLDER_UNKNOWN;
  const home = /^(?:\/(?:home|Users)\/[^/]+|\/root)(?=\/|$)/.exec(folder ?? '')?.[0];
  const place = { ...(folder !== undefined && { folder }), ...(home !== undefined && { home }) };
  return answerToCall(toolCallOf(call), permissions, { situation, compile, place });
}
