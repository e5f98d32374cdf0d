import { sha256 } from '../../adapters/process/sha256.ts';
import { MAX_CARD_BYTES } from '../../document/limits.ts';
import { compareText } from '../../finding/finding.ts';
import type { PartialSource } from '../../formats/shards/partial.ts';
import type { Agent } from '../../model/agent.ts';
import type { Tree } from '../../model/tree.ts';
import type { Settings } from '../../settings/settings.ts';
import { apiName } from '../history/read-sources.ts';
import { type Reading, type SharedFile, sharedFilesOf } from '../history/readings.ts';

/**
 * The minimum size of a file that is divided among shards by session, in bytes. A smaller file
 * belongs to one shard, because it usually contains a single session. Every shard has to read a
 * divided file in full.
 */
export const DIVIDED_BYTES = 64 * 1024 * 1024;

/** A trace source of a run, with the file or the agent to which it belongs. */
export type RunSource = { readonly about: PartialSource } & (
  | { readonly file: SharedFile }
  | { readonly reading: Reading }
);

/** Returns a run's trace sources in the order in which they are read: files, then the API. */
export async function sourcesOf(
  readings: readonly Reading[],
  tree: Tree,
  dividedBytes = DIVIDED_BYTES,
): Promise<readonly RunSource[]> {
  const files = sharedFilesOf(readings).map(async (file): Promise<RunSource> => {
    const name = file.file.file;
    const bytes = (await tree.size?.(name)) ?? 0;
    const agents = file.owners.map(({ agent }) => agent.identity);
    const by = bytes >= dividedBytes ? 'session' : 'source';
    return { about: { name, kind: 'file', agents, by }, file };
  });
  const fetched = readings.flatMap((reading): readonly RunSource[] => {
    const { identity, traces } = reading.agent;
    if (traces?.api === undefined) return [];
    const name = apiName(traces.api);
    return [{ about: { name, kind: 'api', agents: [identity], by: 'source' }, reading }];
  });
  return [...(await Promise.all(files)), ...fetched];
}

/** The settings that affect what a shard records. All other settings only affect the merge. */
const RECORDED = [
  'cards',
  'exclude',
  'discover',
  'environment',
  'traces',
  'agentId',
  'apiUrl',
  'traceWindow',
  'traceLimit',
  'inspectArguments',
  'aliases',
  'config',
] as const satisfies readonly (keyof Settings)[];

/** The maximum size of a file to include in the digest, such as a tool list, in bytes. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;

/**
 * Returns a digest of all inputs, other than traces, that affect what shards record: the settings,
 * the configuration file, and the agents' files and floors.
 */
export async function inputsDigest(
  agents: readonly Agent[],
  tree: Tree,
  settings: Settings,
): Promise<string> {
  const chosen = RECORDED.map((name) => [name, settings[name]]);
  const traces = new Set(
    agents.flatMap((agent) => agent.traces?.files.map(({ file }) => file) ?? []),
  );
  const files = new Set(agents.flatMap((agent) => agent.files.filter((file) => !traces.has(file))));
  const contents = [await contentOf(tree, settings.config, MAX_CARD_BYTES)];
  for (const file of [...files].sort(compareText))
    contents.push(await contentOf(tree, file, MAX_FILE_BYTES));
  const policies = agents.map(({ identity, name, card, policy, access }) => [
    identity,
    name,
    card?.agentId,
    policy,
    access,
  ]);
  return sha256(plainJson([chosen, contents, policies]));
}

async function contentOf(tree: Tree, file: string | undefined, most: number): Promise<unknown> {
  if (file === undefined) return null;
  const read = await tree.read(file, most);
  return [
    file,
    read.kind,
    read.kind === 'bytes' ? Buffer.from(read.bytes).toString('base64') : null,
  ];
}

/**
 * Converts a value to plain JSON. The value may contain maps, sets, functions and locations in
 * documents.
 */
function plainJson(value: unknown): string {
  const open = new Set<unknown>();
  const plain = (part: unknown): unknown => {
    if (typeof part === 'function') return null;
    if (typeof part !== 'object' || part === null) return part;
    // A place refers to a whole document, whose text is already part of the digest.
    if (open.has(part) || 'document' in part) return null;
    open.add(part);
    const result =
      Array.isArray(part) || part instanceof Set
        ? [...part].map(plain)
        : part instanceof Map
          ? [...part].map(([key, inner]) => [plain(key), plain(inner)])
          : Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, plain(inner)]));
    open.delete(part);
    return result;
  };
  return JSON.stringify(plain(value));
}
