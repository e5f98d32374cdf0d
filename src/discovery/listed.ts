import { type Finding, findingAt, topOf } from '../finding/finding.ts';
import type { Governed } from '../model/governed.ts';
import { unlistedAgent } from '../rules/unlisted-agent.ts';
import { type ConfiguredAgent, filesByPart, type Settings } from '../settings/settings.ts';
import { type AgentFiles, governedFilesOf } from './agent-files.ts';
import type { CardFile } from './files.ts';
import { isFloor } from './floors.ts';
import type { Grouping } from './group.ts';

/**
 * Returns the discovered agents that no configuration entry replaces. An agent with a card is
 * replaced by an entry that lists the card. An agent without a card is replaced by an entry that
 * lists its policy. An agent with only access lists is replaced if entries list all of them. An
 * entry with only a policy does not replace an agent with a card, because the card would then not
 * be checked.
 */
export function withoutListed(
  found: readonly AgentFiles[],
  configured: readonly ConfiguredAgent[],
): readonly AgentFiles[] {
  const listed = configured.flatMap(filesByPart);
  const isListed = ({ part, document }: Governed): boolean =>
    listed.some((entry) => entry.part === part && entry.file === document.file);
  return found.filter((agent) => {
    const [main] = [...agent.own.card, ...agent.own.policy];
    return main ? !isListed(main) : !governedFilesOf(agent).every(isListed);
  });
}

/**
 * Renames discovered agents that have the same name as a listed agent. Exemptions and ignored
 * findings refer to agents by name, so they would otherwise apply to both agents.
 */
export function apartFrom(
  configured: readonly ConfiguredAgent[],
  found: readonly AgentFiles[],
): readonly AgentFiles[] {
  const taken = new Set([...configured.map(({ name }) => name)]);
  return found.map((agent) => {
    let { name } = agent;
    if (taken.has(name)) name = agent.identity === '' ? '.' : agent.identity;
    while (taken.has(name)) name = `./${name}`;
    taken.add(name);
    return name === agent.name ? agent : { ...agent, name };
  });
}

/** The discovered agents and the findings that `unlistedFiles` takes into account. */
interface Pairing {
  readonly grouping: Grouping;
  /** The discovered agents that no configuration entry replaces. */
  readonly found: readonly AgentFiles[];
  /** Files that already have findings. These files are not reported again. */
  readonly reported: ReadonlySet<string>;
}

/**
 * Reports cards, policies and access lists that the configuration should list. If discovery is off,
 * every unlisted file is an error. If discovery is on, there is a warning for each unlisted file
 * whose agent is listed.
 */
export function unlistedFiles(
  governed: readonly (CardFile & { kind: 'governed' })[],
  { grouping, found, reported }: Pairing,
  settings: Settings,
): readonly Finding[] {
  const own = governed.filter((file) => !isFloor(file.governed));
  if (!settings.discover) return own.map((file) => unlisted(file, 'error'));
  if (settings.agents === undefined) return [];
  const filesOf = (agents: readonly AgentFiles[]): readonly string[] =>
    agents.flatMap(governedFilesOf).map(({ document }) => document.file);
  const paired = new Set([
    ...filesOf(grouping.agents),
    ...grouping.findings.map(({ location: { file } }) => file),
  ]);
  const left = new Set(filesOf(found));
  return own
    .filter(({ file }) => paired.has(file) && !left.has(file) && !reported.has(file))
    .map((file) => unlisted(file, 'warning'));
}

function unlisted(file: CardFile & { kind: 'governed' }, severity: 'error' | 'warning'): Finding {
  const { words } = unlistedAgent;
  return findingAt(unlistedAgent, {
    at: topOf(file.governed.document),
    severity,
    ...(severity === 'error' ? words.notDiscovered(file.file) : words.leftOut(file.file)),
  });
}
