import type { PartialSource } from '../../formats/shards/partial.ts';
import type { Tree } from '../../model/tree.ts';
import { apiName } from '../history/read-sources.ts';
import { type Reading, type SharedFile, sharedFilesOf } from '../history/readings.ts';

/**
 * The size in bytes from which a file is divided by the sessions in it. A smaller file belongs to
 * one shard, because it nearly always is one session. Dividing a file costs every shard the time to
 * read it.
 */
export const DIVIDED_BYTES = 16 * 1024 * 1024;

/** A source of a run, with the file or the agent to which it belongs. */
export type RunSource = { readonly about: PartialSource } & (
  | { readonly file: SharedFile }
  | { readonly reading: Reading }
);

/** Returns the sources of a run in the order in which they are read: files, then the API. */
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
