import type { Place } from '../../../document/document.ts';
import { quoted } from '../../../finding/words.ts';
import type { Stage } from '../../../model/decision.ts';
import type { CallKind, HostCall } from '../../../model/host-call.ts';
import type { HostPermissions, OpaqueValue, Remark } from '../../../model/host-permissions.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import {
  callPattern,
  either,
  hostExpression,
  pathExpression,
  wordsExpression,
} from '../patterns.ts';
import { sampleText } from '../samples.ts';
import { withoutSecrets } from '../secrets.ts';
import { type GivenFlag, isGiven, splitList, valuesOf } from './arguments.ts';
import { builtIn, callOf, firstOf, permissionsWith } from './calls.ts';
import { serversOf } from './claude.ts';
import { placeWithin } from './places.ts';
import { setOf, switchOf } from './step-settings.ts';

/*
 * GitHub Copilot's command line (docs/reference/workflow-agent.md#copilot).
 */

const SHELL: readonly CallKind[] = ['shell', 'shell-read'];
const EDITS: readonly CallKind[] = ['edit', 'write'];
/** The call kinds that do not require a URL option. */
const TOOLS: readonly CallKind[] = [...SHELL, ...EDITS, 'read', 'mcp', 'agent', 'skill', 'tool'];

/** The calls that a rule such as `shell(git:*)` matches. */
type CopilotRule =
  | {
      readonly kind: 'rule';
      readonly patterns: readonly string[];
      readonly examples: readonly HostCall[];
      readonly everything?: string;
    }
  | { readonly kind: 'dead'; readonly why: string };

/** Parses a rule: a tool kind or an MCP server, optionally followed by an argument in brackets. */
export function readCopilotRule(text: string): CopilotRule {
  const [, kind = '', spec] = /^([^()]+?)\s*(?:\(([\s\S]*)\))?$/.exec(text) ?? [];
  if (kind === '') return { kind: 'dead', why: 'it is not a tool kind with an optional argument' };
  const argument =
    spec === undefined || spec.trim() === '' || spec.trim() === '*' ? undefined : spec;
  switch (kind) {
    case 'shell':
      return shellRule(argument?.trim());
    case 'write':
    case 'read':
      return pathRule(kind, argument?.trim());
    case 'url':
      return urlRule(argument?.trim());
    case 'memory':
      return rule([callPattern(['tool'], 'memory', '')], [callOf('tool', 'memory')]);
    default:
      return mcpRule(kind, argument?.trim());
  }
}

function rule(patterns: readonly string[], examples: readonly HostCall[]): CopilotRule {
  return { kind: 'rule', patterns, examples };
}

function shellRule(argument: string | undefined): CopilotRule {
  if (argument === undefined)
    return {
      kind: 'rule',
      patterns: [callPattern(SHELL, ANY_TEXT, '')],
      examples: [callOf('shell', 'rm -rf build')],
      everything: 'every shell command',
    };
  // In the documentation, `git push` represents this command with any arguments.
  const command = argument.replace(/:\*$/, '');
  const sample = command + sampleText(command, true, false);
  return rule(
    [callPattern(SHELL, wordsExpression(command), '')],
    [callOf('shell', sample), callOf('shell', command)],
  );
}

function pathRule(kind: 'read' | 'write', argument: string | undefined): CopilotRule {
  const kinds: readonly CallKind[] = kind === 'write' ? EDITS : ['read'];
  const expression =
    argument === undefined ? ANY_TEXT : pathExpression(argument, { isDeep: false });
  const path = (argument ?? 'src/app.ts').replace(/\*\*\//g, '').replace(/\*+/g, 'file');
  return rule(
    [callPattern(kinds, expression, '')],
    kinds.map((each) => callOf(each, path)),
  );
}

function urlRule(argument: string | undefined): CopilotRule {
  const address = argument ?? '*';
  return rule(
    [callPattern(['fetch'], addressExpression(address), '')],
    [callOf('fetch', addressSample(address))],
  );
}

/**
 * Returns an expression for addresses. A call contains the host name, followed by `over http` if
 * the address does not use HTTPS.
 */
export function addressExpression(address: string): string {
  const [, scheme, host = ''] = /^(https?:\/\/)?([^/]*)/.exec(address) ?? [];
  const name = host === '*' ? '[a-z0-9.-]*' : hostExpression(host);
  if (scheme === 'https://') return name;
  return scheme === 'http://' ? `${name} over http` : `${name}(?: over http)?`;
}

/** Returns an example of an address that `addressExpression` matches. */
export function addressSample(address: string): string {
  const [, scheme, host = ''] = /^(https?:\/\/)?([^/]*)/.exec(address) ?? [];
  const name = host === '*' ? 'example.com' : host.replace(/\*/g, 'x').toLowerCase();
  return scheme === 'http://' ? `${name} over http` : name;
}

/**
 * Returns an expression for an MCP server's tool. If `tool` is omitted, the expression matches all
 * the server's tools.
 */
export function mcpExpression(server: string, tool?: string): string {
  const clean = (name: string): string => name.replace(/[^A-Za-z0-9_-]/g, '_');
  const rest = tool === undefined || tool === '*' ? ANY_TEXT : literally(clean(tool));
  return `mcp__${literally(clean(server))}__${rest}`;
}

function mcpRule(server: string, tool: string | undefined): CopilotRule {
  const clean = server.replace(/[^A-Za-z0-9_-]/g, '_');
  return {
    kind: 'rule',
    patterns: [callPattern(['mcp'], mcpExpression(server, tool), '')],
    examples: [callOf('mcp', `mcp__${clean}__${tool ?? 'create'}`)],
  };
}

/** Copilot's own tools and the kinds of their calls. */
const TOOL_KINDS: readonly (readonly [RegExp, readonly CallKind[]])[] = [
  [/^(?:bash|shell|powershell|(?:read|write|stop|list)_(?:bash|powershell))$/, SHELL],
  [/^(?:edit|create|write|str_replace(?:_editor)?|apply_patch)$/, EDITS],
  [/^(?:view|read)$/, ['read']],
  [/^(?:web_fetch|fetch)$/, ['fetch']],
  [/^(?:task|agent)$/, ['agent']],
  [/^skill$/, ['skill']],
];

function toolPattern(name: string): string {
  const kinds = TOOL_KINDS.find(([form]) => form.test(name))?.[1];
  if (kinds) return callPattern(kinds, ANY_TEXT, '');
  const [, server, tool] = /^([^(/]+)[(/]([^)]*)\)?$/.exec(name) ?? [];
  return server === undefined
    ? either([callPattern(['tool'], literally(name), '')])
    : callPattern(['mcp'], mcpExpression(server, tool), '');
}

/** Options that do not affect permissions. */
const PLAIN_FLAGS =
  /^(?:p|prompt|prompt-file|model|no-ask-user|autopilot|log-level|log-dir|no-color|s|silent|resume|continue|banner|stream|share|share-gist|output-format|plain-diff|screen-reader|effort|reasoning-effort|max-autopilot-continues|no-auto-update|disable-parallel-tools-execution|i|interactive|name|no-custom-instructions)$/;
const READ_FLAGS =
  /^(?:allow-tool|deny-tool|allow-url|deny-url|available-tools|excluded-tools|allow-all(?:-tools|-paths|-urls)?|yolo|add-dir|additional-mcp-config|disable-builtin-mcps)$/;

/** Copilot's options, converted to stages of rules. */
interface CopilotStages {
  readonly stages: readonly Stage[];
  readonly basis: string;
  readonly remarks: readonly Remark[];
  readonly opaque: readonly OpaqueValue[];
}

/** Converts Copilot's options to stages of rules. */
function copilotStages(flags: readonly GivenFlag[], place: Place): CopilotStages {
  const deny = listed(flags, 'deny', place);
  const allow = listed(flags, 'allow', place);
  const isAll = isGiven(flags, 'allow-all', 'yolo');
  const isEveryTool = isAll || isGiven(flags, 'allow-all-tools');
  const isEveryUrl = isAll || isGiven(flags, 'allow-all-urls');
  const option = isAll ? '--allow-all' : '--allow-all-tools';
  const modes: readonly HostRule[] = [
    ...(isEveryTool
      ? [builtIn(option, 'allowed', [callPattern(TOOLS, ANY_TEXT, '')], { place })]
      : []),
    ...(isEveryUrl
      ? [builtIn('--allow-all-urls', 'allowed', [callPattern(['fetch'], ANY_TEXT, '')], { place })]
      : []),
    builtIn('read-only commands and tools', 'allowed', [
      callPattern(['shell-read', 'read'], ANY_TEXT, ''),
    ]),
  ];
  return {
    stages: [
      ...availability(flags, place),
      firstOf(rulesIn('deny', deny)),
      firstOf(rulesIn('allow', allow)),
      firstOf(modes),
    ],
    basis: isEveryTool ? `the option ${quoted(option)}` : "Copilot's default",
    remarks: [...deny, ...allow].flatMap(deadRemark),
    opaque: flags.flatMap((flag) => opaqueFlag(flag, place)),
  };
}

interface ListedRule {
  readonly text: string;
  readonly place: Place;
  readonly read: CopilotRule;
}

function listed(flags: readonly GivenFlag[], list: 'allow' | 'deny', place: Place): ListedRule[] {
  const tools = valuesOf(flags, `${list}-tool`).flatMap((word) =>
    splitList(word, { atBlanks: false }),
  );
  const urls = valuesOf(flags, `${list}-url`).flatMap((word) =>
    splitList(word, { atBlanks: false }),
  );
  return [
    ...tools.map((text) => ({
      text,
      place: placeWithin(place, text),
      read: readCopilotRule(text),
    })),
    ...urls.map((text) => ({
      text: `url(${text})`,
      place: placeWithin(place, text),
      read: urlRule(text),
    })),
  ];
}

function rulesIn(list: 'allow' | 'deny', rules: readonly ListedRule[]): readonly HostRule[] {
  return rules.flatMap(({ text, place, read }) =>
    read.kind === 'dead'
      ? []
      : [
          hostRule({
            list,
            level: list === 'deny' ? 'denied' : 'allowed',
            patterns: read.patterns,
            name: text,
            examples: read.examples,
            place,
          }),
        ],
  );
}

function deadRemark({ text, place, read }: ListedRule): readonly Remark[] {
  return read.kind === 'dead' ? [{ kind: 'dead-rule', rule: text, why: read.why, place }] : [];
}

/**
 * Returns a list with the stage that denies unavailable tools. The list is empty if all tools are
 * available.
 */
function availability(flags: readonly GivenFlag[], place: Place): readonly Stage[] {
  const namesOf = (flag: string): readonly string[] =>
    valuesOf(flags, flag).flatMap((word) => splitList(word, { atBlanks: true }));
  const everything: readonly CallKind[] = [...TOOLS, 'fetch'];
  if (isGiven(flags, 'available-tools'))
    return [
      firstOf([
        hostRule({
          list: 'deny',
          level: 'denied',
          patterns: [callPattern(everything, ANY_TEXT)],
          except: namesOf('available-tools').map(toolPattern),
          name: 'unavailable tools',
          place,
        }),
      ]),
    ];
  const excluded = namesOf('excluded-tools');
  if (excluded.length === 0) return [];
  return [
    firstOf(
      excluded.map((name) =>
        hostRule({ list: 'deny', level: 'denied', patterns: [toolPattern(name)], name, place }),
      ),
    ),
  ];
}

function opaqueFlag({ name, values }: GivenFlag, place: Place): readonly OpaqueValue[] {
  if (READ_FLAGS.test(name) || PLAIN_FLAGS.test(name)) return [];
  const option = `${name.length === 1 ? '-' : '--'}${name}`;
  return [
    {
      key: `flag ${name}`,
      subject: `the option ${quoted(option)}`,
      text: JSON.stringify(values),
      place: placeWithin(place, option),
      why:
        name === 'agent'
          ? 'it selects an agent with its own tools'
          : 'Card Gate does not know the option',
    },
  ];
}

/** Returns the permissions for a `copilot` command in a workflow. */
export function readCopilot(flags: readonly GivenFlag[], place: Place): HostPermissions {
  const { stages, basis, remarks, opaque } = copilotStages(flags, place);
  const servers = valuesOf(flags, 'additional-mcp-config').map((text) => serversOf(text, place));
  const isAll = isGiven(flags, 'allow-all', 'yolo');
  const option = flags.find(({ name }) => /^(?:allow-all|yolo)$/.test(name));
  const at = placeWithin(place, `--${option?.name ?? 'allow-all-tools'}`);
  return permissionsWith({
    stages,
    basis,
    settings: [
      switchOf(
        'paths',
        'access to every path ("--allow-all-paths")',
        isAll || isGiven(flags, 'allow-all-paths'),
        { place },
      ),
      setOf('add-dir', 'the option "--add-dir"', valuesOf(flags, 'add-dir'), { place }),
      switchOf(
        'builtin-mcps',
        "Copilot's own MCP servers",
        !isGiven(flags, 'disable-builtin-mcps'),
        { place },
      ),
    ],
    otherwise: 'denied',
    code: servers.flatMap(({ code }) => code),
    opaque: [...opaque, ...servers.flatMap((server) => server.opaque)],
    remarks: [
      ...remarks,
      ...(isAll ? [{ kind: 'bypass-mode' as const, mode: `--${option?.name}`, place: at }] : []),
      ...everythingRemarks(flags, place, isAll),
    ],
  });
}

function everythingRemarks(
  flags: readonly GivenFlag[],
  place: Place,
  isAll: boolean,
): readonly Remark[] {
  if (isAll) return [];
  const all = isGiven(flags, 'allow-all-tools')
    ? [{ text: '--allow-all-tools', what: 'every tool and every shell command' }]
    : [];
  const rules = listed(flags, 'allow', place).flatMap(({ text, read }) =>
    read.kind === 'rule' && read.everything !== undefined ? [{ text, what: read.everything }] : [],
  );
  return [...all, ...rules].map(({ text, what }) => ({
    kind: 'allows-everything',
    rule: withoutSecrets(text),
    what,
    place: placeWithin(place, text),
  }));
}
