import {
  type Change,
  type Direction,
  directionOf,
  type PermissionChanges,
} from '../diff/change.ts';
import { readCardFile } from '../discovery/files.ts';
import { type HostFolder, unitsOf } from '../discovery/hosts.ts';
import { readFileOfHosts } from '../discovery/named-host.ts';
import { folderOf, stemOf } from '../discovery/patterns.ts';
import { actorsOf } from '../evaluation/access/access-decider.ts';
import { explainAccess } from '../evaluation/access/explain-access.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import type { Finding, Location, Severity } from '../finding/finding.ts';
import { accessOf } from '../floors/access.ts';
import { composeAgent } from '../floors/compose.ts';
import { ownPolicy } from '../floors/own-policy.ts';
import { secretRanges, shownWithoutSecrets } from '../formats/permissions/secrets.ts';
import type { Agent } from '../model/agent.ts';
import { aPart, byPart, type Governed } from '../model/governed.ts';
import { toolOf } from '../model/tool.ts';
import { treeOfText } from '../model/tree.ts';
import { renderAccessText } from '../report/surfaces/answers/access.ts';
import { renderChangesText } from '../report/surfaces/answers/diff.ts';
import { renderExplanationText } from '../report/surfaces/answers/explain.ts';
import { codeFrame } from '../report/writing/code-frame.ts';
import { paintOf } from '../report/writing/colour.ts';
import { cut, plain } from '../report/writing/escape.ts';
import {
  formerPlace,
  furtherTools,
  noEffectWords,
  undecidedWords,
  witnessOf,
} from '../report/writing/permission-words.ts';
import { someOf } from '../report/writing/words.ts';
import { callInsteadOfTool } from '../rules/call-pattern.ts';
import { STANDARD_VALUES } from '../rules/undefined-value.ts';
import { comparePermissions } from '../run/comparison/compare-permissions.ts';
import type { FoundAgents } from '../run/evaluate-tree.ts';
import { findingsOfFile } from '../run/findings-of-file.ts';
import { compareNamedHosts } from '../run/hosts/compare-units.ts';
import { explainCall, explainedText } from '../run/hosts/explain-call.ts';
import { parseToolItem } from '../settings/items.ts';

/** A file that the page compares, with its name and text. */
export interface PaneText {
  readonly name: string;
  readonly text: string;
}

/** A range in a pane's text. Lines and columns start at 1. The end is exclusive. */
export interface PanePlace {
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** A problem in a pane's text. */
export interface PaneProblem {
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly at?: PanePlace;
  /** The code frame, as lines. */
  readonly frame: readonly string[];
}

/** The kind of file in a pane, and its problems. */
export interface PaneAnswer {
  /** The kind of file, such as `a policy`. Absent if the file could not be read or is empty. */
  readonly kind?: string;
  readonly problems: readonly PaneProblem[];
}

/** A permission change, as the page shows it. */
export interface ShownChange {
  readonly direction: Direction;
  readonly sentence: string;
  readonly remarks: readonly string[];
  readonly before?: PanePlace;
  readonly after?: PanePlace;
}

/** The permission changes between two files. `text` is the output of `card-gate diff`. */
export interface ShownChanges {
  readonly direction: Direction;
  readonly title: string;
  readonly changes: readonly ShownChange[];
  readonly text: string;
}

export interface Answer {
  readonly before: PaneAnswer;
  readonly after: PaneAnswer;
  /** The permission changes. Absent if the two files could not be compared. */
  readonly changes?: ShownChanges;
  /** The reason why two readable files were not compared. */
  readonly refusal?: string;
}

/** The maximum number of problems, and the maximum number of changes, to show. */
const MAX_SHOWN = 100;
/** The maximum number of tools to name per change. */
const MAX_NAMED = 10;
const MAX_SENTENCE_LENGTH = 2_000;
/** The maximum length of a line for which a code frame is shown, in characters. */
const MAX_LINE_LENGTH = 10_000;
/** The width of a code frame, in columns. */
const FRAME_WIDTH = 64;

/** A parsed file: an agent that consists of one file, or a host's permission files. */
type ReadFile = { readonly findings: readonly Finding[] } & (
  | { readonly kind: 'agent'; readonly agent: Agent; readonly what: string }
  | { readonly kind: 'host'; readonly host: HostFolder; readonly what: string }
  | { readonly kind: 'empty' | 'broken' }
);

/** Reads both files and compares them in the same way as `card-gate diff`. */
export async function answer(before: PaneText, after: PaneText, now: Date): Promise<Answer> {
  const base = await read(before, now);
  const head = await read(after, now);
  const panes = { before: shownPane(base, before), after: shownPane(head, after) };
  const compared = compare(base, head);
  if (compared === undefined) return panes;
  if (typeof compared === 'string') return { ...panes, refusal: compared };
  return { ...panes, changes: shownChanges(compared) };
}

/**
 * Explains a file's decision on a tool or call, in the same way as `card-gate explain`. Returns
 * undefined if the file cannot be read.
 */
export async function explainName(
  pane: PaneText,
  name: string,
  now: Date,
): Promise<string | undefined> {
  const file = await read(pane, now);
  if (file.kind === 'agent') return explainTool(file.agent, name).trimEnd();
  if (file.kind !== 'host' || file.findings.some(({ blocking }) => blocking)) return undefined;
  const calls = explainCall(unitsOf(file.host), name);
  if (calls.length === 0)
    return 'This is not a call. Write a tool with its argument, such as Bash(git push).';
  return explainedText(calls, name).trimEnd();
}

function explainTool(agent: Agent, name: string): string {
  if (agent.access && agent.policy === undefined) {
    const [actor] = actorsOf(agent);
    const request = { actor, action: 'call', resource: name };
    const isSql = name.startsWith('sql:');
    return renderAccessText(
      explainAccess(agent.access, { ...request, ...(isSql && { sql: name.slice(4) }) }),
      { colour: false },
    );
  }
  const refusal = callInsteadOfTool(name);
  if (refusal !== undefined) return `${refusal}.`;
  const { server, text } = parseToolItem(name);
  const tool = toolOf({ name: text, ...(server && { server }) }, new Map());
  const tools = { tools: [tool], sources: ['the command line'], complete: false };
  const evaluation = evaluate({ ...agent, tools });
  const [decision] = evaluation.decisions;
  if (decision === undefined) throw new Error('the tool has no decision');
  return renderExplanationText(decision, evaluation, { colour: false });
}

async function read(pane: PaneText, now: Date): Promise<ReadFile> {
  if (pane.text.trim() === '') return { kind: 'empty', findings: [] };
  const tree = treeOfText('the page', pane.name, pane.text);
  const found = await readFileOfHosts(tree, pane.name, undefined);
  if (found.kind === 'host') {
    const { host } = found;
    return {
      kind: 'host',
      host,
      findings: host.findings,
      what: `a permission file of ${host.dialect.id}`,
    };
  }
  if (found.kind === 'unclear') return { kind: 'broken', findings: [found.finding] };
  const file = await readCardFile(tree, pane.name, { named: true });
  if (file.kind === 'governed')
    return {
      kind: 'agent',
      agent: agentOf(file.governed, pane.name),
      what: aPart(file.governed.part),
      findings: findingsOfFile(file, { standardValues: STANDARD_VALUES }, now),
    };
  return { kind: 'broken', findings: file.kind === 'broken' ? file.findings : [] };
}

/** Returns the agent that consists of a single file, as the command line would read it. */
function agentOf(governed: Governed, name: string): Agent {
  const own = byPart([governed]);
  const [cardFile] = own.card;
  const { policy } = ownPolicy(cardFile, own.policy[0], {});
  const card = cardFile?.card;
  const { findings, ...composed } = composeAgent(
    { ...(card && { card }), ...(policy && { policy }) },
    [],
    [],
  );
  const folder = folderOf(name).split('/').at(-1) || 'root';
  const stem = own.access.length === 0 ? name : stemOf(name) || folder;
  return {
    name: card?.agentId ?? policy?.name ?? stem,
    identity: '',
    ...composed,
    ...accessOf(own.access, []),
    files: [name],
    findings,
  };
}

/**
 * Compares two files. Returns a sentence if they are of different kinds, and undefined if either
 * could not be read.
 */
function compare(base: ReadFile, head: ReadFile): PermissionChanges | string | undefined {
  if (base.kind === 'agent' && head.kind === 'agent') {
    const { name } = head.agent;
    const found = (agent: Agent): FoundAgents => ({
      agents: [{ ...agent, name }],
      identities: new Set(['']),
      findings: [],
    });
    const agents = { base: found(base.agent), head: found(head.agent) };
    return comparePermissions(agents, [], []).permissions;
  }
  if (!('what' in base && 'what' in head)) return undefined;
  if (base.kind !== 'host' || head.kind !== 'host' || base.host.dialect !== head.host.dialect)
    return `The file before the change is ${base.what}, and the file after it is ${head.what}. Enter two files of the same kind.`;
  if ([...base.findings, ...head.findings].some(({ blocking }) => blocking)) return undefined;
  const comparisons = compareNamedHosts({ base: base.host, head: head.host });
  const direction = directionOf(comparisons.map((comparison) => comparison.direction));
  return { direction, agents: comparisons };
}

function shownChanges(compared: PermissionChanges): ShownChanges {
  const text = renderChangesText(compared, { colour: false }).trimEnd();
  const changes = compared.agents.flatMap((agent) => agent.changes);
  const [title = ''] = text.split('\n');
  return {
    direction: compared.direction,
    title: title.replace(/^\S+ /, ''),
    changes: changes.slice(0, MAX_SHOWN).map(shownChange),
    text,
  };
}

function shownChange(change: Change): ShownChange {
  const tools = furtherTools(change);
  const witness = witnessOf(change);
  const before = placeOf(formerPlace(change));
  const after = placeOf(change.at);
  return {
    direction: change.direction,
    sentence: plain(cut(change.sentence, MAX_SENTENCE_LENGTH)),
    remarks: [
      noEffectWords(change),
      undecidedWords(change),
      tools.length > 0 ? `tools: ${someOf(tools.map(plain), MAX_NAMED)}` : '',
      witness === undefined ? '' : `for example ${plain(JSON.stringify(witness))}`,
    ].filter((words) => words !== ''),
    ...(before && { before }),
    ...(after && { after }),
  };
}

function placeOf(location: Location | undefined): PanePlace | undefined {
  const { range } = location ?? {};
  if (range === undefined) return undefined;
  const { line, column, offset } = range.start;
  return { line, column, start: offset, end: range.end.offset };
}

function shownPane(file: ReadFile, { text }: PaneText): PaneAnswer {
  const lines = text.split('\n');
  const findings = file.findings.filter(({ severity }) => severity !== 'note');
  return {
    ...('what' in file && { kind: file.what }),
    problems: findings.slice(0, MAX_SHOWN).map((finding) => shownProblem(finding, lines)),
  };
}

function shownProblem(finding: Finding, lines: readonly string[]): PaneProblem {
  const { location, severity, message, help } = shownWithoutSecrets(finding);
  const at = placeOf(location);
  const frame = codeFrame(
    [{ location, label: '', severity }],
    {
      width: FRAME_WIDTH,
      lineOf: ({ range }) => {
        const index = (range?.start.line ?? 0) - 1;
        const line = lines[index];
        return line === undefined || line.trim() === '' || line.length > MAX_LINE_LENGTH
          ? undefined
          : { text: line, secrets: secretRanges(lines, index) };
      },
    },
    paintOf({ colour: false }),
  );
  return {
    severity,
    message: plain(message),
    ...(help !== undefined && { help: plain(help) }),
    ...(at && { at }),
    frame,
  };
}
