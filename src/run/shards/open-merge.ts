import { openBytes, partialFilesIn } from '../../adapters/files/partial-files.ts';
import { quotedWhole } from '../../finding/words.ts';
import type { PartialIdentity } from '../../formats/shards/partial.ts';
import { plainPath } from '../../model/paths.ts';
import type { Tree } from '../../model/tree.ts';
import type { Adapters } from '../adapters.ts';
import { MergedTraces } from './merged-traces.ts';
import { PartialFile } from './partial-file.ts';
import { requireSameRun } from './same-run.ts';
import { ShardsError } from './shards-error.ts';

/**
 * Opens the partial reports of all shards of a run, for a run that merges them. `paths` are files
 * or folders, relative to `folder`.
 * @throws ShardsError if they are not the shards of one run.
 */
export async function openMerge(
  paths: readonly string[],
  folder: string,
  identity: Omit<PartialIdentity, 'inputs'>,
): Promise<MergedTraces> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await partialFilesIn(folder, path);
    if (found.length === 0)
      throw new ShardsError(
        `${quotedWhole(path)} contains no partial report`,
        'pass the ".ndjson" files that the shards wrote, or a folder that contains them',
      );
    for (const file of found) if (!files.includes(file)) files.push(file);
  }
  const partials = [];
  for (const file of files) {
    const opened = openBytes(folder, file);
    if ('problem' in opened)
      throw new ShardsError(
        `the partial report ${quotedWhole(file)} cannot be read: ${opened.problem}`,
        'pass the files that the shards wrote, or a folder that contains them',
      );
    partials.push(await PartialFile.open(file, opened.chunks));
  }
  requireSameRun(partials, identity);
  const [first] = partials;
  if (first === undefined) throw new Error('no partial report was opened');
  return new MergedTraces(
    partials.map(({ file }) => file),
    first.header,
  );
}

/**
 * Returns adapters for a checkout that also lists the trace files that shards recorded, even if the
 * checkout does not contain them. Without this, discovery would not assign these files to agents.
 */
export function mergingAdapters(adapters: Adapters, recorded: MergedTraces): Adapters {
  return {
    ...adapters,
    recorded,
    checkedOut: () => withListed(adapters.checkedOut(), recorded.paths.filter(isInside)),
  };
}

/** Whether a path is relative and stays inside its folder. */
function isInside(name: string): boolean {
  return plainPath(name) === name;
}

function withListed(tree: Tree, more: readonly string[]): Tree {
  return new Proxy(tree, {
    get: (of, key) => {
      if (key === 'list') return async () => [...new Set([...(await of.list()), ...more])].sort();
      const value: unknown = Reflect.get(of, key, of);
      return typeof value === 'function' ? value.bind(of) : value;
    },
  });
}
