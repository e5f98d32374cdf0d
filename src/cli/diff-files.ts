import { kindOfPath } from '../adapters/files/local-files.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import type { PermissionChanges } from '../diff/change.ts';
import { type HostFolder, readHosts } from '../discovery/hosts.ts';
import type { Finding } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import type { BaseAndHead } from '../model/base-and-head.ts';
import type { ToolList } from '../model/tool.ts';
import type { Tree } from '../model/tree.ts';
import { comparePermissions } from '../run/comparison/compare-permissions.ts';
import type { FoundAgents } from '../run/evaluate-tree.ts';
import { compareNamedHosts } from '../run/hosts/compare-units.ts';
import { withHosts } from '../run/hosts/hosts.ts';
import { type AgentInput, readAgentInput } from './agent-input.ts';
import { type Given, UsageError } from './arguments.ts';
import { localSettings, nowOf } from './command.ts';
import { onlyHostsOf } from './folder.ts';
import { readHostFile } from './host-files.ts';
import { agentNamed, type NamedAgent } from './named-agent.ts';

/** The result of `diff`: the permission changes, or the reasons why nothing was compared. */
export type DiffAnswer =
  | { readonly kind: 'compared'; readonly changes: PermissionChanges }
  /** Changed files may affect permissions, but do not belong to an agent in either commit. */
  | { readonly kind: 'no agent' }
  | {
      readonly kind: 'failed';
      readonly failures: readonly Finding[];
      /** The trees that contain the failures. Absent if the failures are in the working folder. */
      readonly trees?: readonly Tree[];
    };

/**
 * Compares two files as versions of the same permission file. Returns undefined if neither is a
 * permission file.
 * @throws UsageError if only one of the files is a permission file, or if their dialects differ.
 */
async function compareHostFiles(
  { base, head }: BaseAndHead<string>,
  given: Given,
  terminal: Terminal,
): Promise<DiffAnswer | undefined> {
  const former = await readHostFile(base, given, terminal);
  const present = await readHostFile(head, given, terminal);
  const unclear = [former, present].flatMap((each) =>
    each.kind === 'unclear' ? [each.finding] : [],
  );
  if (unclear.length > 0) return { kind: 'failed', failures: unclear };
  if (former.kind !== 'host' || present.kind !== 'host') {
    if (former.kind === present.kind) return undefined;
    const [host, other] = former.kind === 'host' ? [base, head] : [head, base];
    throw new UsageError(
      `${JSON.stringify(host)} is a permission file, but ${JSON.stringify(other)} is not; specify two files of the same kind`,
    );
  }
  const hosts = { base: former.host, head: present.host };
  const [before, after] = [hosts.base.dialect.id, hosts.head.dialect.id];
  if (before !== after)
    throw new UsageError(
      `${JSON.stringify(base)} is a permission file of ${before}, but ${JSON.stringify(head)} is one of ${after}; specify two files of the same dialect`,
    );
  return compareHosts([hosts]);
}

function compareHosts(pairs: readonly BaseAndHead<HostFolder>[]): DiffAnswer {
  const failures = pairs
    .flatMap(({ base, head }) => [...base.findings, ...head.findings])
    .filter(({ blocking }) => blocking);
  if (failures.length > 0) return { kind: 'failed', failures };
  const comparisons = pairs.flatMap(compareNamedHosts);
  const nothing: PermissionChanges = { direction: 'neutral', agents: [] };
  return {
    kind: 'compared',
    changes: withHosts(nothing, { comparisons, findings: [], units: [] }),
  };
}

/**
 * Compares two folders that contain permission files, but no card, policy or access list. A host's
 * files are paired by their location within the two folders. Returns undefined for any other
 * folders.
 */
async function compareHostFolders(
  { base, head }: BaseAndHead<string>,
  given: Given,
  terminal: Terminal,
): Promise<DiffAnswer | undefined> {
  const former = await hostsIn(base, given, terminal);
  const present = await hostsIn(head, given, terminal);
  if (former === undefined || present === undefined) return undefined;
  const keys = new Set([...present.keys(), ...former.keys()]);
  return compareHosts(
    [...keys].flatMap((key) => {
      const [before, after] = [former.get(key), present.get(key)];
      const known = after ?? before;
      if (known === undefined) return [];
      const none: HostFolder = { ...known, files: [], paths: [], findings: [] };
      return [{ base: before ?? none, head: after ?? none }];
    }),
  );
}

/**
 * Returns the hosts in a folder. Each key combines a dialect and the path of a subfolder. Returns
 * undefined unless the folder contains only permission files.
 */
async function hostsIn(
  name: string,
  given: Given,
  terminal: Terminal,
): Promise<ReadonlyMap<string, HostFolder> | undefined> {
  const files = await onlyHostsOf(name, given, terminal);
  if (files.length === 0) return undefined;
  const hosts = await readHosts(terminal.tree, new Set(files));
  const prefix = name === '.' ? '' : name;
  return new Map(
    [...hosts.values()].map((host) => [
      JSON.stringify([host.dialect.id, host.folder.slice(prefix.length)]),
      host,
    ]),
  );
}

/**
 * Returns the agents in two files or folders. Two files are treated as versions of the same file,
 * so both agents have the same other files and the same tools. These other files are the ones next
 * to the second file or, if there are none, next to the first.
 */
async function versionsOf(
  { base, head }: BaseAndHead<string>,
  given: Given,
  terminal: Terminal,
): Promise<BaseAndHead<NamedAgent>> {
  const { settings } = await localSettings(given, terminal);
  const agents = {
    base: await agentNamed(base, terminal, settings, given.text('agent')),
    head: await agentNamed(head, terminal, settings, given.text('agent')),
  };
  if ([base, head].some((name) => kindOfPath(terminal.folder, name) === 'folder')) return agents;
  const [own, other] = [agents.head, agents.base];
  const context = [own, other].find(({ files, broken }) => files.length > 1 && broken.length === 0);
  const others = context?.files.slice(1) ?? [];
  const version = ({ files: [file], ...agent }: NamedAgent): NamedAgent => ({
    ...agent,
    name: context?.name ?? own.name,
    tools: context?.tools ?? own.tools,
    files: file
      ? [file, ...others.filter((each) => each.part !== file.part && each.file !== file.file)]
      : [],
    broken: [],
  });
  return { base: version(other), head: version(own) };
}

/** Compares two files as versions of the same agent, even if their names differ. */
export async function compareFiles(
  { base, head }: BaseAndHead<string>,
  given: Given,
  terminal: Terminal,
  tools: ToolList | undefined,
): Promise<DiffAnswer> {
  if (base === '-' && head === '-')
    throw new UsageError('standard input can be only one of the two files');
  const ofHosts =
    (await compareHostFolders({ base, head }, given, terminal)) ??
    (await compareHostFiles({ base, head }, given, terminal));
  if (ofHosts) return ofHosts;
  const now = nowOf(given);
  const named = await versionsOf({ base, head }, given, terminal);
  const read = (file: string, agent: NamedAgent): Promise<AgentInput> =>
    readAgentInput(
      {
        ...given,
        positionals: [file],
        // The caller has already read the tools, which are the same for both files.
        value: (name) => (name === 'tools' ? undefined : given.value(name)),
      },
      terminal,
      now,
      agent,
    );
  const former = await read(base, named.base);
  const present = await read(head, named.head);
  if (!former.agent || !present.agent)
    return { kind: 'failed', failures: [...former.failures, ...present.failures] };
  const name = given.text('agent') ?? present.agent.name;
  const found = (agent: Agent): FoundAgents => ({
    agents: [{ ...agent, name, identity: '', ...(tools && { tools }) }],
    identities: new Set(['']),
    findings: [],
  });
  const agents = { base: found(former.agent), head: found(present.agent) };
  return { kind: 'compared', changes: comparePermissions(agents, [], []).permissions };
}
