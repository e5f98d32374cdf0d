import type { Reader } from '../document/reader.ts';
import type { Finding } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import { configuration } from '../rules/configuration.ts';
import { toolItems, traceItems } from './options/list-types.ts';
import { duration } from './options/value-types.ts';
import { repositoryPath } from './paths.ts';
import { outside, wrong } from './problems.ts';
import type { ConfiguredAgent, ConfiguredTraces } from './settings.ts';

const { words } = configuration;

/** Checks `agents`. Reports paths outside the repository, repeated names and unknown teams. */
export function agentFindings(top: Reader): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, Reader>();
  const teams = new Set(
    top
      .get('teams')
      .entries()
      .map(([name]) => name),
  );
  for (const agent of top.get('agents').items()) {
    for (const found of [
      outside(agent.get('card')),
      outside(agent.get('policy')),
      pathsAt(agent.get('access')).flatMap((path) => outside(path)),
      pathsAt(agent.get('host')).flatMap((path) =>
        hostPath(path.text() ?? '') === '' ? [] : outside(path),
      ),
      toolItems.findings?.(agent.get('tools')) ?? [],
      traceItems.findings?.(agent.get('traces').get('files')) ?? [],
      teamFindings(agent.get('teams'), teams),
    ])
      for (const finding of found) findings.push(finding);
    const name = agent.get('name').text();
    if (name === undefined) continue;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, agent);
    else {
      findings.push(
        wrong({
          at: agent.get('name').place,
          ...words.sameName(name),
          related: [{ at: first.get('name').place, message: words.firstOfThem() }],
        }),
      );
    }
  }
  return findings;
}

function teamFindings(list: Reader, teams: ReadonlySet<string>): readonly Finding[] {
  return list.texts().flatMap(({ value, place }) => {
    if (teams.has(value) || value.trim() === '') return [];
    return [wrong({ at: place, ...words.unknownTeam(value, nearest(value, teams)) })];
  });
}

/** Returns the agents in a valid configuration. */
export function toAgents(list: Reader): readonly ConfiguredAgent[] {
  return list.items().map(toAgent);
}

function toAgent(at: Reader): ConfiguredAgent {
  const file = (key: string): string | undefined => repositoryPath(at.get(key).text() ?? '');
  const [card, policy] = [file('card'), file('policy')];
  const access = pathsAt(at.get('access')).flatMap(
    (reader) => repositoryPath(reader.text() ?? '') ?? [],
  );
  const host = pathsAt(at.get('host')).flatMap((reader) => hostPath(reader.text() ?? '') ?? []);
  const tools = toolItems.at(at.get('tools'));
  const teams = at
    .get('teams')
    .texts()
    .map((team) => team.value);
  return {
    name: at.get('name').text() ?? '',
    ...(card !== undefined && { card }),
    ...(policy !== undefined && { policy }),
    ...(access.length > 0 && { access: [...new Set(access)] }),
    ...(host.length > 0 && { host: [...new Set(host)] }),
    ...(tools && { tools }),
    ...(at.has('traces') && { traces: toTraces(at.get('traces')) }),
    ...(at.has('teams') && { teams: [...new Set(teams)] }),
  };
}

/**
 * Normalises the path of a permission file or folder. Returns an empty string for the root of the
 * repository.
 */
function hostPath(text: string): string | undefined {
  return /^\.\/*$/.test(text) ? '' : repositoryPath(text);
}

/** Returns a reader for each path under a key, whose value may be a single path or a list. */
function pathsAt(at: Reader): readonly Reader[] {
  return at.text() === undefined ? at.items() : [at];
}

function toTraces(at: Reader): ConfiguredTraces {
  const agentId = at.get('agent-id').text();
  const files = traceItems.at(at.get('files'));
  const window = duration.at(at.get('window'));
  return {
    ...(files && { files }),
    ...(agentId !== undefined && { agentId }),
    ...(window !== undefined && { window }),
  };
}
