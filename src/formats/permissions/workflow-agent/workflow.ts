import { type Document, nodeAt } from '../../../document/document.ts';
import { Reader } from '../../../document/reader.ts';
import { type Arities, type GivenArguments, readFlags } from './arguments.ts';
import { allCommandsIn, bareCommand, type ShellCommand } from './shell-words.ts';

/*
 * Workflow steps that run an agent in GitHub Actions
 * (docs/reference/workflow-agent.md#steps-that-run-an-agent).
 */

/** The agents that a workflow can run. */
export const AGENTS = ['claude', 'codex', 'gemini', 'copilot'] as const;
/** The name of an agent that a workflow can run. */
export type AgentName = (typeof AGENTS)[number];

/** A workflow step that runs an agent. */
export interface AgentStep {
  readonly agent: AgentName;
  /** Identifies the step within its file. */
  readonly key: string;
  readonly workflow: Reader;
  readonly job: Reader;
  readonly jobId: string;
  readonly step: Reader;
  /** The action or command that starts the agent. */
  readonly by: AgentAction | AgentCommand;
}

/** A GitHub action that runs Claude Code, with its variant and generation. */
export interface AgentAction {
  readonly kind: 'action';
  /** The action's repository, in lower case. */
  readonly name: string;
  /** Whether the action only runs the given prompt and does not respond to comments. */
  readonly isBase: boolean;
  /** Whether the action's version is older than 1. */
  readonly isLegacy: boolean;
}

/** A command in a step's script that runs an agent. */
interface AgentCommand extends GivenArguments {
  readonly kind: 'command';
  readonly words: ShellCommand;
}

const ACTION =
  /^(?<name>[^@/\s]+\/(?<base>claude-code-(?:base-)?action)(?:\/[^@\s]*)?)(?:@(?<ref>\S+))?$/i;

/** Matches text that occurs in every script that runs an agent. */
const RUNS_AGENT =
  /claude-code-(?:base-)?action|(?:^|[^\w./-]|\/)(?:claude(?:-code)?|codex|gemini(?:-cli)?|copilot)(?:@[\w.-]+)?["']?(?:\s|$)/im;

/** Matches escape sequences in quoted YAML, which can hide the text that `RUNS_AGENT` matches. */
const ESCAPE = /\\[xuU]/;

/**
 * Whether the YAML text of a workflow, or part of it, may run an agent. If so, the text must be
 * parsed.
 */
export function mayRunAgent(text: string): boolean {
  return RUNS_AGENT.test(text) || ESCAPE.test(text) || text.search(OWN_OPTIONS) !== -1;
}

/** Matches options that set an agent's permissions and are not used by other programs. */
const OWN_OPTIONS =
  /(?<![\w-])--(?:(?:allow-)?dangerously-[\w-]+|permission-mode|(?:dis)?allowed-?[tT]ools|allow-all-tools|(?:allow|deny)-tool|yolo|full-auto|approval-mode)(?![\w-])/g;

/** A step that passes agent options to an unknown program. */
export interface UnknownAgentStep {
  /** Identifies the step in its file. */
  readonly key: string;
  readonly workflow: Reader;
  readonly job: Reader;
  readonly step: Reader;
  readonly options: readonly string[];
  /** The step's commands and variables, for comparison. */
  readonly text: string;
}

/** Returns the workflow steps that pass agent options to an unknown program. */
export function unknownAgentSteps(document: Document): readonly UnknownAgentStep[] {
  const workflow = Reader.of(document);
  let count = 0;
  return workflow
    .get('jobs')
    .entries()
    .flatMap(([jobId, job]) =>
      job
        .get('steps')
        .items()
        .flatMap((step): readonly UnknownAgentStep[] => {
          const texts = textsOf(step, [workflow, job]);
          const options = optionsIn(texts.join('\n'));
          if (options.length === 0 || options.length <= namedOptions(step, [workflow, job]))
            return [];
          count += 1;
          const key = JSON.stringify(['unknown', jobId, step.get('id').text() ?? count]);
          return [
            {
              key,
              workflow,
              job,
              step,
              options: [...new Set(options)],
              text: JSON.stringify([step.get('uses').text() ?? null, ...texts]),
            },
          ];
        }),
    );
}

function optionsIn(text: string): readonly string[] {
  return [...text.matchAll(OWN_OPTIONS)].map(([option]) => option);
}

/** Returns the strings in which a step may pass options to a program. */
function textsOf(step: Reader, around: readonly Reader[]): readonly string[] {
  const uses = step.get('uses').text();
  if (uses !== undefined)
    return actionOf(uses.trim(), step) ? [] : valuesIn(step.get('with')).map(([, text]) => text);
  const script = (step.get('run').text() ?? '').replace(/^[ \t]*#.*$/gm, '');
  const named = around.flatMap((reader) => valuesIn(reader.get('env')));
  return [
    script,
    ...valuesIn(step.get('env')).map(([, text]) => text),
    ...named.filter(([name]) => script.includes(name)).map(([, text]) => text),
  ];
}

function valuesIn(map: Reader): readonly (readonly [string, string])[] {
  return map.entries().map(([name, value]) => [name, value.text() ?? ''] as const);
}

/** Matches scripts that may execute their own output. */
const MAY_RUN_TEXT = /[|>]|\$\(|`|\b(?:eval|source)\b/;

/** Returns how many agent options a step only prints or passes to known agents. */
function namedOptions(step: Reader, around: readonly Reader[]): number {
  const script = step.get('run').text() ?? '';
  const isPrinted = ([program = '']: ShellCommand): boolean =>
    /^(?:echo|printf)$/.test(program) && !MAY_RUN_TEXT.test(script);
  return allCommandsIn(script, variablesOf([...around, step])).reduce((count, words) => {
    if (isPrinted(words)) return count + optionsIn(words.join(' ')).length;
    if (runOf(words).length === 0) return count;
    return count + words.filter((word) => optionsIn(word)[0] === word.split('=')[0]).length;
  }, 0);
}

/**
 * Returns the variables in `env` whose values contain no expressions or special characters, keyed
 * by name.
 */
function variablesOf(readers: readonly Reader[]): ReadonlyMap<string, string> {
  const all = readers.flatMap((reader) => valuesIn(reader.get('env')));
  return new Map(all.filter(([, text]) => /^[\w./@-]+$/.test(text)));
}

/** Returns the workflow steps that run an agent. */
export function agentSteps(document: Document): readonly AgentStep[] {
  const workflow = Reader.of(document);
  const counts = new Map<string, number>();
  return workflow
    .get('jobs')
    .entries()
    .flatMap(([jobId, job]) =>
      job
        .get('steps')
        .items()
        .flatMap((step) =>
          runsOf(step, [workflow, job]).map(({ agent, by }): AgentStep => {
            const stem = `${agent} ${jobId}`;
            const count = (counts.get(stem) ?? 0) + 1;
            counts.set(stem, count);
            const id = step.get('id').text();
            const key = JSON.stringify([agent, jobId, id ?? count]);
            return { agent, key, workflow, job, jobId, step, by };
          }),
        ),
    );
}

function runsOf(
  step: Reader,
  around: readonly Reader[],
): readonly Pick<AgentStep, 'agent' | 'by'>[] {
  const uses = step.get('uses').text();
  const action = uses === undefined ? undefined : actionOf(uses.trim(), step);
  if (action) return [{ agent: 'claude', by: action }];
  const script = step.get('run').text();
  if (script === undefined) return [];
  const variables = variablesOf([...around, step]);
  const runs = allCommandsIn(script, variables).flatMap((command) => runOf(command));
  // The same command in two branches of a script is a single agent.
  const keys = runs.map(({ by }) => JSON.stringify(by.flags));
  return runs.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function actionOf(uses: string, step: Reader): AgentAction | undefined {
  const groups = ACTION.exec(uses)?.groups;
  if (groups === undefined) return undefined;
  const { name = '', base = '', ref = '' } = groups;
  const inputs = step.get('with');
  const stated = /^[0-9a-f]{40}$/i.test(ref) ? versionComment(step.get('uses')) : ref;
  const isLegacy =
    stated === undefined
      ? !inputs.has('claude_args') && LEGACY_INPUTS.some((key) => inputs.has(key))
      : /^v?0(?:\.|$)|^beta/.test(stated);
  return { kind: 'action', name: name.toLowerCase(), isBase: /base/i.test(base), isLegacy };
}

/** Inputs that only versions older than 1 read. */
export const LEGACY_INPUTS = [
  'allowed_tools',
  'disallowed_tools',
  'mcp_config',
  'claude_env',
  'direct_prompt',
  'custom_instructions',
  'override_prompt',
  'mode',
  'model',
  'max_turns',
] as const;

/**
 * Returns the version in a comment after a value, such as `# v1.0.168`, or undefined if there is
 * none.
 */
function versionComment({ place: { document, path } }: Reader): string | undefined {
  const node = nodeAt(document, path);
  const rest = node === undefined ? '' : document.text.slice(node.end, node.end + 80);
  return /^[ \t]+#[ \t]*(v?\d[\w.-]*|beta)/.exec(rest)?.[1];
}

/** Matches subcommands that do not run an agent. */
const OTHER_COMMANDS =
  /^(?:mcp|update|upgrade|install|doctor|plugin|plugins|config|auth|setup-token|migrate-installer|login|logout|completion|features|extensions|skills|hooks|help|version|apply|debug|sandbox|cloud)$/;

function runOf(words: ShellCommand): readonly { agent: AgentName; by: AgentCommand }[] {
  const [program = '', ...rest] = bareCommand(words);
  const agent = AGENTS.find((name) => name === program);
  if (agent === undefined || OTHER_COMMANDS.test(rest[0] ?? '')) return [];
  const given = readFlags(rest, ARITIES[agent]);
  const isRun =
    agent === 'codex'
      ? /^(?:exec|e|review|resume)$/.test(given.rest[0] ?? '') || given.flags.some(isPower(agent))
      : given.flags.some(isPower(agent));
  return isRun ? [{ agent, by: { kind: 'command', words, ...given } }] : [];
}

/**
 * Returns a function that checks whether an option is a prompt or sets permissions. A command with
 * such an option runs an agent.
 */
function isPower(agent: AgentName): (flag: { readonly name: string }) => boolean {
  return ({ name }) => POWER[agent].test(name);
}

const POWER: Readonly<Record<AgentName, RegExp>> = {
  claude:
    /^(?:p|print|allowed-?[tT]ools|disallowed-?[tT]ools|tools|permission-mode|dangerously-skip-permissions|mcp-config|settings)$/,
  codex:
    /^(?:full-auto|yolo|dangerously-bypass-approvals-and-sandbox|s|sandbox|a|ask-for-approval)$/,
  gemini: /^(?:p|prompt|y|yolo|approval-mode|allowed-tools)$/,
  copilot: /^(?:p|prompt|prompt-file|allow-.*|deny-.*|yolo|available-tools)$/,
};

/** Claude Code's options that accept several values. */
export const CLAUDE_ARITIES: Arities = {
  allowedTools: 'many',
  'allowed-tools': 'many',
  disallowedTools: 'many',
  'disallowed-tools': 'many',
  'mcp-config': 'many',
  'add-dir': 'many',
};

const NONE = (names: string): Arities =>
  Object.fromEntries(names.split(' ').map((name) => [name, 'none']));

/** For each agent's command, the options that do not accept exactly one value. */
export const ARITIES: Readonly<Record<AgentName, Arities>> = {
  claude: {
    ...CLAUDE_ARITIES,
    tools: 'many',
    betas: 'many',
    ...NONE(
      'p print dangerously-skip-permissions allow-dangerously-skip-permissions verbose strict-mcp-config bare c continue include-partial-messages replay-user-messages fork-session ide debug d safe-mode disable-slash-commands no-session-persistence v version h help',
    ),
  },
  codex: NONE(
    'full-auto yolo dangerously-bypass-approvals-and-sandbox skip-git-repo-check json oss search last h help V version dangerously-bypass-hook-trust ephemeral',
  ),
  gemini: NONE(
    'y yolo s sandbox d debug a all-files show-memory-usage c checkpointing skip-trust h help v version',
  ),
  copilot: NONE(
    'allow-all-tools allow-all-paths allow-all-urls allow-all yolo no-ask-user autopilot disable-builtin-mcps no-color no-custom-instructions s silent continue banner h help v version plain-diff screen-reader disable-parallel-tools-execution experimental enable-all-github-mcp-tools no-auto-update',
  ),
};
