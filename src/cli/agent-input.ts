import path from 'node:path';
import type { Terminal } from '../adapters/process/terminal.ts';
import { readCardFile } from '../discovery/files.ts';
import { floorsFor, type ReachingFloor, withOrigin } from '../discovery/floors.ts';
import { folderOf } from '../discovery/patterns.ts';
import { readTools } from '../discovery/tools.ts';
import { readWithFloors } from '../discovery/tree-floors.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { composeAgent } from '../floors/compose.ts';
import { readExemptions } from '../floors/exemptions.ts';
import { ownPolicy } from '../floors/own-policy.ts';
import { shapeOf } from '../formats/schemas/shapes.ts';
import type { Agent, Floor } from '../model/agent.ts';
import { type Governed, isCard } from '../model/governed.ts';
import type { Tree } from '../model/tree.ts';
import { checkFile } from '../rules/check-file.ts';
import { couldNotEvaluate } from '../rules/could-not-evaluate.ts';
import { floorUnreadable } from '../rules/floor-unreadable.ts';
import { applySeverities } from '../run/gate-policy/severities.ts';
import type { Settings } from '../settings/settings.ts';
import { type Given, UsageError } from './arguments.ts';
import { localSettings } from './command.ts';
import { agentOfFolder } from './folder.ts';

/** The agent that a command about one agent evaluates. */
export interface Subject {
  readonly agent?: Agent;
  readonly settings: Settings;
  /** Findings about its files. */
  readonly ofFiles: readonly Finding[];
  /** Why it cannot be evaluated; the command then ends with exit code 2. */
  readonly failures: readonly Finding[];
}

/** The help for a file that the command line names and that does not exist. */
export const MISSING_FILE = 'check the path; it is taken from the folder that the command runs in';

/**
 * Reads the files that the command line names into one agent, and the floors above it: those of
 * --org, otherwise those that the gate finds.
 */
export async function readSubject(
  given: Pick<Given, 'positionals' | 'text' | 'value'>,
  terminal: Terminal,
  now: Date,
  tree: Tree = terminal.tree,
): Promise<Subject> {
  const [named, ...rest] = given.positionals;
  if (named === undefined || rest.length > 0) throw new UsageError('name one card or policy');
  const { settings, failures: broken } = await localSettings(given, terminal);
  const failures: Finding[] = [...broken];
  const folder = await agentOfFolder(named, terminal, settings);
  if (folder?.broken)
    return {
      settings,
      ofFiles: [],
      failures: applySeverities([...failures, ...folder.broken], settings),
    };
  const first = folder?.files[0] ?? named;
  const governed: Governed[] = [];
  const ofFiles: Finding[] = [];
  for (const file of [first, given.text('card'), given.text('policy') ?? folder?.files[1]]) {
    if (file === undefined) continue;
    const read = await readCardFile(tree, file, { named: true });
    if (read.kind === 'absent')
      failures.push(
        findingIn(couldNotEvaluate, file, couldNotEvaluate.words.missingFile(MISSING_FILE)),
      );
    else if (read.kind === 'governed') {
      governed.push(read.governed);
      const checked = checkFile({
        ...read.governed,
        mixed: read.mixed,
        bytes: read.bytes,
        now,
        standardValues: settings.standardValues,
        shape: shapeOf(read.governed.kind),
      });
      for (const finding of checked) ofFiles.push(finding);
    } else if (read.kind === 'broken') for (const finding of read.findings) failures.push(finding);
  }
  const cards = governed.filter((one) => isCard(one.kind));
  const policies = governed.filter((one) => !isCard(one.kind));
  for (const [what, list] of [
    ['card', cards],
    ['policy', policies],
  ] as const) {
    if (list.length > 1)
      throw new UsageError(
        `${list.length} files are a ${what}: ${list.map((one) => one.document.file).join(', ')}; name one of each`,
      );
  }
  const above = await floorsAbove(
    given,
    { first, files: governed.map((one) => one.document.file) },
    terminal,
    settings,
  );
  for (const finding of above.findings) failures.push(finding);
  const items = given.value('tools') ?? folder?.toolLists.map((text) => ({ text })) ?? [];
  const tools = items.length > 0 ? await readTools(items, tree, settings.aliases) : undefined;
  if (failures.length > 0)
    return {
      settings,
      ofFiles,
      failures: applySeverities([...failures, ...(tools?.findings ?? [])], settings),
    };
  const { policy, findings } = ownPolicy(cards[0], policies[0], settings.environmentDefaults);
  const card = cards[0]?.card;
  const name = given.text('agent') ?? card?.agentId ?? policy?.name ?? first;
  const names = new Set([
    name,
    path.posix.basename(folderOf(first)),
    ...configuredNames(first, settings),
  ]);
  const exemptions = readExemptions(settings.exemptions, now).exemptions.filter(({ agent }) =>
    names.has(agent),
  );
  const { findings: ofFloors, ...composed } = composeAgent(
    { ...(card && { card }), ...(policy && { policy }) },
    above.floors,
    exemptions,
  );
  const agent: Agent = {
    name,
    identity: first,
    ...composed,
    ...(tools?.list && { tools: tools.list }),
    files: governed.map((one) => one.document.file),
    findings: [...findings, ...ofFloors, ...(tools?.findings ?? [])],
  };
  return { agent, settings, ofFiles, failures: [] };
}

/** What the configuration calls the agent of a file. */
function configuredNames(file: string, settings: Settings): readonly string[] {
  return (
    settings.agents?.flatMap((one) => ([one.card, one.policy].includes(file) ? [one.name] : [])) ??
    []
  );
}

/** The floors of a subject, from outside in, and what could not be read of them. */
async function floorsAbove(
  given: Pick<Given, 'value'>,
  subject: { readonly first: string; readonly files: readonly string[] },
  terminal: Terminal,
  settings: Settings,
): Promise<{ readonly floors: readonly Floor[]; readonly findings: readonly Finding[] }> {
  const named = given.value('org');
  if (named) return givenFloors(named, terminal.tree);
  const folder = path.posix.normalize(folderOf(subject.first) || '.').replace(/^\.$/, '');
  const near = settings.floors ? [] : ((await terminal.floorCandidates?.(folder)) ?? []);
  // Only files near the subject can be its floors, so nothing else is listed.
  const tree: Tree = {
    label: terminal.tree.label,
    list: async () => near,
    read: (file, most) => terminal.tree.read(file, most),
  };
  const { floors, findings } = await readWithFloors(
    tree,
    settings,
    { within: new Set(subject.files) },
    near,
  );
  const teams = settings.agents?.find((one) =>
    [one.card, one.policy].some((file) => file !== undefined && subject.files.includes(file)),
  )?.teams;
  return {
    floors: floorsFor(folder, teams ?? [], floors).filter(
      ({ file }) => !subject.files.includes(file),
    ),
    findings,
  };
}

/** The files of --org: each a policy or a card template, and all of them the organisation's. */
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
        const { card, policy } = withOrigin(read, { scope: 'org' }).governed;
        floors.push({
          file,
          scope: 'org',
          reach: '',
          ...(card && { card }),
          ...(policy && { policy }),
        });
        break;
      }
      case 'absent':
        findings.push(
          findingIn(floorUnreadable, file, floorUnreadable.words.missingPath(file, MISSING_FILE)),
        );
        break;
      case 'broken':
        for (const finding of read.findings) findings.push(finding);
        break;
      case 'foreign':
        findings.push(findingIn(floorUnreadable, file, floorUnreadable.words.foreign(file)));
        break;
      default:
        read satisfies never;
    }
  }
  return { floors, findings };
}
