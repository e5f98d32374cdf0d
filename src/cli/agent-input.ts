import path from 'node:path';
import type { Terminal } from '../adapters/process/terminal.ts';
import type { AgentHosts } from '../discovery/agent-hosts.ts';
import { readCardFile } from '../discovery/files.ts';
import {
  floorOf,
  floorsFor,
  managedFloor,
  type ReachingFloor,
  readManaged,
  withOrigin,
} from '../discovery/floors.ts';
import { folderOf, isNamedAsAccessList, isNamedAsPolicy } from '../discovery/patterns.ts';
import { readTools } from '../discovery/tools.ts';
import type { tracesOf } from '../discovery/traces.ts';
import { readWithFloors } from '../discovery/tree-floors.ts';
import { unevaluatedFiles } from '../discovery/unevaluated.ts';
import { Reader } from '../document/reader.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { accessOf } from '../floors/access.ts';
import { composeAgent } from '../floors/compose.ts';
import { readExemptions } from '../floors/exemptions/in-force.ts';
import { ownPolicy } from '../floors/own-policy.ts';
import type { Agent, Floor } from '../model/agent.ts';
import {
  byPart,
  type FilesByPart,
  type Governed,
  PART_NAMES,
  PARTS,
  type Part,
} from '../model/governed.ts';
import type { HostUnit, ManagedSettings } from '../model/host-permissions.ts';
import type { Tree } from '../model/tree.ts';
import { couldNotEvaluate } from '../rules/could-not-evaluate.ts';
import { floorUnreadable } from '../rules/floor-unreadable.ts';
import { findingsOfFile, type GovernedFile } from '../run/findings-of-file.ts';
import { applySeverities } from '../run/gate-policy/severities.ts';
import { isFloorOfAgents } from '../settings/entries.ts';
import { ownFilesOf, type Settings } from '../settings/settings.ts';
import { type Given, UsageError } from './arguments.ts';
import { localSettings } from './command.ts';
import { agentNamed, type NamedAgent } from './named-agent.ts';

/** The agent that a command evaluates, as read from the files on the command line. */
export interface AgentInput {
  /** The agent. Absent if the agent cannot be evaluated. */
  readonly agent?: Agent;
  readonly settings: Settings;
  /** The findings about the agent's card, policy and access lists. */
  readonly fileFindings: readonly Finding[];
  /** The reasons why the agent cannot be evaluated. If there are any, the exit code is 2. */
  readonly failures: readonly Finding[];
  /** The possible locations of the agent's traces. Absent if the agent cannot be evaluated. */
  readonly traces?: Parameters<typeof tracesOf>[0];
}

/** The help text for a missing file on the command line. */
export const MISSING_FILE = 'check the path, which is relative to the current folder';

/**
 * Reads the files on the command line as an agent, together with its floors. The floors are those
 * specified with `--org` or, without this flag, those that a gate run would find. `known` is the
 * agent at the path, if the caller has already found it.
 * @throws UsageError unless the arguments specify exactly one file, and in total at most one card
 * and one policy.
 */
export async function readAgentInput(
  given: Pick<Given, 'positionals' | 'text' | 'value'>,
  terminal: Terminal,
  now: Date,
  known?: NamedAgent,
): Promise<AgentInput> {
  const [named, ...rest] = given.positionals;
  if (named === undefined || rest.length > 0)
    throw new UsageError('specify one card, policy, access list or folder');
  const { settings, failures: ofSettings } = await localSettings(given, terminal);
  const found = known ?? (await agentNamed(named, terminal, settings, given.text('agent')));
  const flags = partsOfFlags(given);
  const broken = found.broken.filter(({ location: { file } }) => !isReplaced(file, named, flags));
  if (broken.length > 0) {
    const failures = applySeverities([...ofSettings, ...broken], settings);
    return { settings, fileFindings: [], failures };
  }
  const first = found.files[0]?.file ?? named;
  const paths = [
    first,
    ...Object.values(flags).flat(),
    ...found.files.flatMap(({ file, part }) => (part && flags[part] ? [] : [file])),
  ];
  const {
    governed,
    fileFindings,
    failures: ofFiles,
  } = await readFiles([...new Set(paths)], terminal.tree, (file) =>
    findingsOfFile(file, settings, now),
  );
  const own = byPart(governed);
  requireOneOfEach(own);
  const files = governed.map(({ document }) => document.file);
  const place = { folder: folderOfFile(first), files };
  const above = await floorsAbove(given, place, terminal, settings);
  const items = given.value('tools') ?? found.tools;
  const tools =
    items.length > 0 ? await readTools(items, terminal.tree, settings.aliases) : undefined;
  const hosts = await hostsOf(files, settings, terminal.tree);
  const failures = [...ofSettings, ...ofFiles, ...above.findings, ...hosts.findings];
  if (failures.length > 0) {
    const all = applySeverities([...failures, ...(tools?.findings ?? [])], settings);
    return { settings, fileFindings, failures: all };
  }
  const draft = { first, own, floors: above.floors, name: given.text('agent') ?? found.name };
  const { findings, ...composed } = composedAgent(draft, settings, now);
  const agent: Agent = {
    ...composed,
    ...(tools?.list && { tools: tools.list }),
    ...(hosts.units.length > 0 && {
      hosts: hosts.units,
      managed: above.floors.flatMap(({ managed }) => managed ?? []),
    }),
    files,
    findings: [...findings, ...(tools?.findings ?? [])],
  };
  const unevaluated = unevaluatedFiles(governed, { agents: [agent], floors: above.floors });
  if (unevaluated.length > 0) return { settings, fileFindings, failures: unevaluated };
  const { traces, traceFiles } = found;
  return {
    agent,
    settings,
    fileFindings,
    failures: [],
    traces: { ...(traces && { configured: traces }), inFolder: traceFiles, agents: 1 },
  };
}

/** The files that the flags specify for each part of an agent. */
type PartsOfFlags = { readonly [Name in Part]?: readonly string[] };

function partsOfFlags(given: Pick<Given, 'text' | 'value'>): PartsOfFlags {
  const [card, policy, access] = [given.text('card'), given.text('policy'), given.value('access')];
  return {
    ...(card !== undefined && { card: [card] }),
    ...(policy !== undefined && { policy: [policy] }),
    ...(access && { access }),
  };
}

/**
 * Whether the flags replace a file that cannot be loaded or does not match. If the file is the
 * argument itself, any of the flags is sufficient, because the files next to it are then not needed
 * to identify its agent.
 */
function isReplaced(file: string, named: string, flags: PartsOfFlags): boolean {
  if (file === named) return Object.keys(flags).length > 0;
  if (isNamedAsAccessList(file)) return flags.access !== undefined;
  return (isNamedAsPolicy(file) ? flags.policy : flags.card) !== undefined;
}

/**
 * Reads the permission files that the configuration lists for agents with any of the given files.
 */
async function hostsOf(
  files: readonly string[],
  settings: Settings,
  tree: Tree,
): Promise<Pick<AgentHosts, 'units' | 'findings'>> {
  const paths = files.map((file) => path.posix.normalize(file));
  const units: HostUnit[] = [];
  const findings: Finding[] = [];
  for (const agent of settings.agents ?? []) {
    if (!ownFilesOf(agent).some((file) => paths.includes(file))) continue;
    const { hostsOfAgent } = await import('../discovery/agent-hosts.ts');
    const hosts = await hostsOfAgent(agent, tree);
    for (const unit of hosts.units)
      if (!units.some(({ identity }) => identity === unit.identity)) units.push(unit);
    for (const finding of hosts.findings) findings.push(finding);
  }
  return { units, findings };
}

/**
 * Loads the cards, policies and access lists at the given paths. Also returns their findings, and
 * the reasons why other files could not be loaded.
 */
async function readFiles(
  paths: readonly string[],
  tree: Tree,
  check: (file: GovernedFile) => readonly Finding[],
): Promise<{
  readonly governed: readonly Governed[];
  readonly fileFindings: readonly Finding[];
  readonly failures: readonly Finding[];
}> {
  const governed: Governed[] = [];
  const fileFindings: Finding[] = [];
  const failures: Finding[] = [];
  for (const path of paths) {
    const read = await readCardFile(tree, path, { named: true });
    switch (read.kind) {
      case 'governed':
        governed.push(read.governed);
        for (const finding of check(read)) fileFindings.push(finding);
        break;
      case 'broken':
        for (const finding of read.findings) failures.push(finding);
        break;
      case 'absent': {
        const words = couldNotEvaluate.words.missingFile(MISSING_FILE);
        failures.push(findingIn(couldNotEvaluate, path, words));
        break;
      }
      case 'foreign':
        break;
      default:
        read satisfies never;
    }
  }
  return { governed, fileFindings, failures };
}

/**
 * Checks that there is at most one file for each part that an agent can have only once.
 * @throws UsageError that names the first part with several files.
 */
function requireOneOfEach(files: FilesByPart): void {
  for (const part of PART_NAMES) {
    if (PARTS[part].isList || files[part].length <= 1) continue;
    const names = files[part].map(({ document }) => document.file).join(', ');
    throw new UsageError(`there is more than one ${PARTS[part].name} (${names}); specify only one`);
  }
}

/** The parts of an agent before its floors are applied. */
interface AgentDraft {
  /** The first path on the command line, or the first file in the folder on the command line. */
  readonly first: string;
  readonly own: FilesByPart;
  readonly floors: readonly Floor[];
  /**
   * The name given with `--agent` or, if there is none, the name that `check` uses. Absent for
   * standard input.
   */
  readonly name: string | undefined;
}

/** Applies floors and exemptions to an agent's parts. Returns the agent with its findings. */
function composedAgent(
  { first, own, floors, name: givenName }: AgentDraft,
  settings: Settings,
  now: Date,
): Omit<Agent, 'files' | 'tools'> {
  const [cardFile] = own.card;
  const { policy, findings } = ownPolicy(cardFile, own.policy[0], settings.environmentDefaults);
  const card = cardFile?.card;
  // Standard input does not have a path from which to derive a name.
  const name = givenName ?? card?.agentId ?? policy?.name ?? first;
  const { exemptions } = readExemptions(settings.exemptions, now);
  const { findings: floorFindings, ...composed } = composeAgent(
    { ...(card && { card }), ...(policy && { policy }) },
    floors,
    exemptions.filter(({ agent }) => agent === name),
  );
  return {
    name,
    identity: first,
    ...composed,
    ...accessOf(own.access, floors),
    findings: [...findings, ...floorFindings],
  };
}

function folderOfFile(file: string): string {
  return path.posix.normalize(folderOf(file) || '.').replace(/^\.$/, '');
}

/**
 * Finds the floors that apply to an agent or agent host in a folder, outermost first. Reports
 * floors that could not be read.
 */
export async function floorsAbove(
  given: Pick<Given, 'value'>,
  agent: { readonly folder: string; readonly files: readonly string[] },
  terminal: Terminal,
  settings: Settings,
): Promise<{ readonly floors: readonly Floor[]; readonly findings: readonly Finding[] }> {
  const named = given.value('org');
  if (named) return givenFloors(named, terminal.tree);
  const { folder } = agent;
  const candidates = isFloorOfAgents(settings.floors?.org)
    ? []
    : ((await terminal.floorCandidates?.(folder)) ?? []);
  // Only these files can be the agent's floors, so other files are not listed.
  const tree: Tree = {
    label: terminal.tree.label,
    list: async () => candidates,
    read: (file, maxBytes) => terminal.tree.read(file, maxBytes),
  };
  const { floors, findings } = await readWithFloors(
    tree,
    settings,
    { within: new Set(agent.files) },
    candidates,
  );
  const teams = settings.agents?.find((listed) =>
    ownFilesOf(listed).some((file) => agent.files.includes(file)),
  )?.teams;
  return {
    floors: floorsFor(folder, teams ?? [], floors).filter(
      ({ file }) => !agent.files.includes(file),
    ),
    findings,
  };
}

/**
 * Whether managed settings contain any keys. If not, the file cannot be identified by its content.
 */
function isFilled({ document }: ManagedSettings): boolean {
  return Reader.of(document).entries().length > 0;
}

/**
 * Reads the organisation's floors from the files specified with `--org`. Each file is a policy, a
 * card template, an access list or managed settings. Also reports files that could not be read.
 */
export async function givenFloors(
  files: readonly string[],
  tree: Tree,
): Promise<{ readonly floors: readonly ReachingFloor[]; readonly findings: readonly Finding[] }> {
  const floors: ReachingFloor[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const read = await readCardFile(tree, file, { named: true });
    switch (read.kind) {
      case 'governed': {
        floors.push(floorOf(withOrigin(read, { scope: 'org' }), 'org', ''));
        break;
      }
      case 'absent':
        findings.push(
          findingIn(floorUnreadable, file, floorUnreadable.words.missingPath(file, MISSING_FILE)),
        );
        break;
      case 'broken':
      case 'foreign': {
        const managed = await readManaged({ kind: 'file', file }, 'org', tree, undefined);
        const foreign = findingIn(floorUnreadable, file, floorUnreadable.words.foreign(file));
        if ('document' in managed && isFilled(managed)) floors.push(managedFloor(managed, 'org'));
        else
          for (const finding of read.kind === 'broken' ? read.findings : [foreign])
            findings.push(finding);
        break;
      }
      default:
        read satisfies never;
    }
  }
  return { floors, findings };
}
