import { Reader } from '../../../document/reader.ts';
import { enumeration, quoted } from '../../../finding/words.ts';
import type { Stage } from '../../../model/decision.ts';
import { otherwiseRule } from '../../../model/entry-rule.ts';
import { CALL_FIELDS, type HostCall, requestOfCall } from '../../../model/host-call.ts';
import type {
  HostPermissions,
  PermissionFile,
  Remark,
  Situation,
} from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT } from '../../../pattern/regular.ts';
import { answerByRequests, shellCall, shellCallsOf } from '../command-line.ts';
import type { CompilePolicy, MadeAnswer } from '../dialect.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import {
  type HostCalls,
  type MadeCall,
  nothingAbout,
  PATCH_TOOL,
  pathInFolder,
  plainCall,
  toolsNamed,
  toolWith,
} from '../host-tools.ts';
import { callPattern, either } from '../patterns.ts';
import { secretsIn, withoutSecrets } from '../secrets.ts';
import {
  defaultSettings,
  joinSettings,
  mergeSettings,
  NOTHING_SET,
  opaqueOf,
  type ReadSettings,
  readSetting,
} from '../settings-table.ts';
import { APPROVED_LINE, COMMAND_OF_LINE, LINE, ONLY_LINE, POWERSHELL } from './calls.ts';
import { APPROVED_COMMANDS, builtInExpression, HELD_COMMANDS } from './defaults.ts';
import { editRules } from './edits.ts';
import {
  EDITS,
  ELIGIBLE,
  isRelevantKey,
  OLD_TERMINAL,
  TERMINAL,
  TERMINAL_SWITCH,
  URLS,
  VSCODE_KEYS,
} from './keys.ts';
import { ROO_CALL, rooRemarks, rooRules } from './roo.ts';
import {
  readTerminalRules,
  remarksOfTerminal,
  type Shell,
  type TerminalRule,
  type TerminalRules,
} from './terminal.ts';

/*
 * Agents in Visual Studio Code: the keys in `.vscode/settings.json` that approve calls
 * (docs/reference/vscode.md).
 */

const LINES = either([LINE, APPROVED_LINE]);
const SHELLS = `(?:${POWERSHELL})?`;
/** An expression for the prefix of a command. A command that is a whole line has no prefix. */
const POSIX = `(?:${COMMAND_OF_LINE})?`;
/** An expression for the operators that separate commands in a command line. */
const OPERATOR = '(?:&&|\\|\\||[;|])';
const CHAR = `[^${FIELD_BREAK}]`;

/** Patterns that define the set of possible requests to Visual Studio Code's agents. */
const REQUESTS = {
  possible: [
    callPattern(['shell'], `[^ ;|&${FIELD_BREAK}][^;|&\\n${FIELD_BREAK}]*`, SHELLS),
    callPattern(
      ['shell'],
      `[^ ;|&${FIELD_BREAK}]${CHAR}*${OPERATOR} ?[^ ;|&${FIELD_BREAK}]${CHAR}*`,
      LINES,
    ),
    callPattern(['shell'], `[^ ${FIELD_BREAK}]${CHAR}*`, ROO_CALL),
    callPattern(['edit'], `[^/${FIELD_BREAK}]+(?:/[^/${FIELD_BREAK}]+)*`, ''),
  ],
  impossible: [],
};

/** Converts traced calls to Visual Studio Code's requests. */
export const VSCODE_CALLS: HostCalls = {
  host: 'Visual Studio Code',
  traces: [],
  tools: {
    run_in_terminal: toolWith('shell', 'command'),
    ...toolsNamed(
      'create_file replace_string_in_file insert_edit_into_file',
      toolWith('edit', 'filePath'),
    ),
    apply_patch: PATCH_TOOL,
    read_file: toolWith('read', 'filePath'),
  },
  requestsOf: (call) => {
    if (call.kind === 'shell') return shellCallsOf(call.text);
    if (call.kind !== 'edit' && call.kind !== 'write') return nothingAbout(call);
    const path = pathInFolder(call);
    return typeof path === 'string' ? [plainCall('edit', path)] : path;
  },
};

/**
 * Evaluates a traced call. A rule for whole lines can approve a line even if some of its commands
 * are not approved.
 */
export function answerMadeInVscode(
  _: HostPermissions,
  situation: Situation,
  call: MadeCall,
  compile: CompilePolicy,
): MadeAnswer {
  const answer = answerByRequests(VSCODE_CALLS, { situation, call, compile });
  if (answer === 'free' || 'why' in answer || answer.parts.length < 2) return answer;
  const isApproved = answer.level === 'allowed';
  const line: HostCall = {
    kind: 'shell',
    prefix: isApproved ? APPROVED_LINE : LINE,
    text: call.text,
  };
  const { level, settled } = compile(situation.policy)(requestOfCall(line));
  return isApproved === (level === 'allowed')
    ? answer
    : { level, parts: [{ call: line, level, rule: settled[0] }] };
}

/** Returns the permissions that a workspace's settings grant to agents. */
export function readVscode(files: readonly PermissionFile[]): HostPermissions {
  const tops = files.map(({ document }) => Reader.of(document));
  const maps = [TERMINAL, OLD_TERMINAL].flatMap((key) => tops.map((top) => top.get(key)));
  const terminal = readTerminalRules(maps);
  const isSwitchedOff = tops.some((top) => top.get(TERMINAL_SWITCH).boolean() === false);
  const hasDefaults = !tops.some(
    (top) => top.get('chat.tools.terminal.ignoreDefaultAutoApproveRules').boolean() === true,
  );
  const edits = tops.map((top) => top.get(EDITS)).find(({ exists }) => exists);
  const read = mergeSettings([
    { ...NOTHING_SET, settings: [...defaultSettings(VSCODE_KEYS), ...listSettings(undefined)] },
    ...tops.map(readTop),
  ]);
  const ofEdits = editRules(edits ?? Reader.of(EMPTY));
  const basis = isSwitchedOff
    ? `the setting ${quoted(TERMINAL_SWITCH)} with the value false`
    : hasDefaults
      ? `the built-in list of commands${exceptions(terminal.keys)}`
      : 'no built-in list of commands';
  return {
    situations: [
      {
        id: 'default',
        basis,
        policy: {
          stages: [
            ...(isSwitchedOff ? [first([switchedOff()])] : []),
            ...terminalStages(terminal, hasDefaults),
            { role: 'decides', combinator: 'last', rules: ofEdits },
            first(tops.flatMap(rooRules)),
          ],
          otherwise: otherwiseRule('needs approval'),
          outcomes: ['ask', 'allow', 'mode'],
          settings: read.settings,
          fields: CALL_FIELDS,
          requests: REQUESTS,
        },
      },
    ],
    code: read.code,
    opaque: [...read.opaque, ...terminal.opaque],
    remarks: [
      ...read.remarks,
      ...remarksOfTerminal(terminal.rules),
      ...tops.flatMap(rooRemarks),
      ...files.flatMap(({ document }) =>
        secretsIn(document).map((found): Remark => ({ kind: 'secret-in-settings', ...found })),
      ),
    ],
  };
}

const EMPTY_MAP = { kind: 'map', start: 0, end: 0, entries: new Map() } as const;
const EMPTY = { file: '', syntax: 'json', text: '', root: EMPTY_MAP, value: {} } as const;

/**
 * Returns a phrase for the end of a sentence. It lists the built-in keys that a file replaces, and
 * is empty if there are none.
 */
function exceptions(keys: ReadonlySet<string>): string {
  const replaced = [...APPROVED_COMMANDS, ...HELD_COMMANDS].filter((key) => keys.has(key));
  return replaced.length === 0 ? '' : ` without ${enumeration(replaced)}`;
}

function first(rules: readonly HostRule[]): Stage {
  return { role: 'decides', combinator: 'first', rules };
}

function switchedOff(): HostRule {
  return hostRule({
    list: 'mode',
    level: 'needs approval',
    patterns: [callPattern(['shell'], ANY_TEXT, either([SHELLS, POSIX, ONLY_LINE, LINES]))],
    name: 'every command',
  });
}

function terminalStages({ rules, keys }: TerminalRules, hasDefaults: boolean): readonly Stage[] {
  const matching = rules.flatMap(({ read, ...rule }): readonly MatchingRule[] =>
    read.kind === 'key' ? [{ ...rule, expression: read.expression, example: read.example }] : [],
  );
  const of = (approves: boolean, isOfLine: boolean): readonly MatchingRule[] =>
    matching.filter((rule) => rule.approves === approves && rule.isOfLine === isOfLine);
  const hasLines = matching.some(({ isOfLine }) => isOfLine);
  const builtIn = (approves: boolean, isInLines: boolean): readonly HostRule[] =>
    hasDefaults ? builtInRules(approves, keys, isInLines) : [];
  return [
    first([assignments()]),
    first([
      ...of(false, true).map((rule) => lineRule(rule, [LINE, APPROVED_LINE])),
      ...of(false, false).map((rule) => commandRule(rule, hasLines)),
      ...builtIn(false, hasLines),
    ]),
    first([
      ...of(true, true).map((rule) => lineRule(rule, [LINE])),
      ...of(true, false).map((rule) => commandRule(rule, false)),
      ...builtIn(true, false),
      hostRule({
        list: 'mode',
        level: 'allowed',
        patterns: [callPattern(['shell'], ANY_TEXT, APPROVED_LINE)],
        name: 'lines of approved commands',
      }),
    ]),
  ];
}

/** A terminal rule whose key could be parsed. */
interface MatchingRule extends Omit<TerminalRule, 'read'> {
  readonly expression: (shell: Shell) => string;
  readonly example: string | undefined;
}

/** Returns the rule for commands that follow an assignment, which always need approval. */
function assignments(): HostRule {
  return hostRule({
    list: 'mode',
    level: 'needs approval',
    patterns: [
      callPattern(['shell'], `[A-Za-z_][A-Za-z0-9_]*=${ANY_TEXT}`, either([SHELLS, POSIX])),
    ],
    name: 'commands after an assignment',
    examples: [shellCall('FOO=1 npm run build')],
  });
}

/**
 * Returns one pattern for each type of shell, for the commands that an expression matches in that
 * shell.
 */
function inShells(expression: (shell: Shell) => string, posix = POSIX): readonly string[] {
  return [
    callPattern(['shell'], expression('posix'), posix),
    callPattern(['shell'], expression('powershell'), POWERSHELL),
  ];
}

/** Returns a pattern for command lines with at least one command that matches an expression. */
function inLines(expression: (shell: Shell) => string): string {
  return callPattern(['shell'], `(?:${ANY_TEXT}${OPERATOR} *)?(?:${expression('posix')})`, LINE);
}

/**
 * Returns the rule for single commands. If one command in a line needs approval, so does the whole
 * line.
 */
function commandRule(rule: MatchingRule, isInLines: boolean): HostRule {
  const { expression } = rule;
  return written(rule, [...inShells(expression), ...(isInLines ? [inLines(expression)] : [])]);
}

/** Returns the rule for whole command lines, including lines with a single command. */
function lineRule(rule: MatchingRule, lines: readonly string[]): HostRule {
  const { expression } = rule;
  return written(rule, [
    ...inShells(expression, ''),
    callPattern(['shell'], expression('posix'), either([ONLY_LINE, ...lines])),
  ]);
}

function written(
  { key, approves, place, example }: MatchingRule,
  patterns: readonly string[],
): HostRule {
  return hostRule({
    list: approves ? 'allow' : 'ask',
    level: approves ? 'allowed' : 'needs approval',
    patterns,
    name: withoutSecrets(key),
    ...(example !== undefined && { examples: [shellCall(example)] }),
    place,
  });
}

/** Returns the built-in rules, except rules that a file replaces. */
function builtInRules(
  approves: boolean,
  replaced: ReadonlySet<string>,
  isInLines: boolean,
): readonly HostRule[] {
  const keys = approves ? APPROVED_COMMANDS : HELD_COMMANDS;
  const expression = builtInExpression(keys, replaced);
  // Patterns for command lines exclude the built-in regular expressions, because comparing those
  // expressions takes too long.
  const names = builtInExpression(
    keys.filter((key) => !key.startsWith('/')),
    replaced,
  );
  const examples = approves ? ['ls', 'git status'] : ['rm -rf build', 'curl https://example.com'];
  return [
    hostRule({
      list: 'mode',
      level: approves ? 'allowed' : 'needs approval',
      patterns: [...inShells(expression), ...(isInLines ? [inLines(names)] : [])],
      name: approves ? 'approved commands' : 'commands that need approval',
      examples: examples.map(shellCall),
    }),
  ];
}

function readTop(top: Reader): ReadSettings {
  const keys = top.entries().filter(([key]) => isRelevantKey(key));
  return joinSettings([
    ...keys.map(([key, value]) => readSetting(key, value, VSCODE_KEYS)),
    { ...NOTHING_SET, settings: listSettings(top) },
    unreadable(top.get(EDITS)),
  ]);
}

/** Returns the entries in an edit map whose values are neither true nor false. */
function unreadable(map: Reader): ReadSettings {
  return joinSettings(
    map
      .entries()
      .filter(([, value]) => value.boolean() === undefined && value.value() !== null)
      .map(([key, value]) => opaqueOf(`${EDITS}.${key}`, value, 'the value is not true or false')),
  );
}

/**
 * Returns the settings whose values are maps of names. Pass undefined for a file without these
 * settings.
 */
function listSettings(top: Reader | undefined): readonly Setting[] {
  const urls = top?.get(URLS);
  const eligible = top?.get(ELIGIBLE);
  const members = (urls?.entries() ?? []).flatMap(([url, value]) => {
    const whole = value.boolean();
    const parts = [
      ['requests to', whole ?? value.get('approveRequest').boolean()],
      ['responses from', whole ?? value.get('approveResponse').boolean()],
    ] as const;
    return parts.map(([part, approves]) => ({ text: `${part} ${withoutSecrets(url)}`, approves }));
  });
  const named = (approves: boolean): readonly string[] =>
    members.filter((each) => each.approves === approves).map(({ text }) => text);
  const excluded = (eligible?.entries() ?? [])
    .filter(([, value]) => value.boolean() === false)
    .map(([tool]) => tool);
  return [
    setting(URLS, `the setting ${quoted(URLS)}`, 'more', named(true), urls),
    setting(
      `${URLS} false`,
      `the list of addresses that need approval`,
      'less',
      named(false),
      urls,
    ),
    setting(ELIGIBLE, `the list of tools that always need approval`, 'less', excluded, eligible),
  ];
}

function setting(
  key: string,
  subject: string,
  wider: 'more' | 'less',
  members: readonly string[],
  reader: Reader | undefined,
): Setting {
  const value = [...new Set(members)].sort();
  return {
    key,
    subject,
    order: { kind: 'set', wider },
    value,
    words: value.length === 0 ? 'empty' : value.map(quoted).join(', '),
    ...(reader?.exists && { place: reader.place }),
  };
}
