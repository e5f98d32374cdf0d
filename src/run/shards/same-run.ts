import { counted, quotedWhole } from '../../finding/words.ts';
import type { PartialHeader, PartialIdentity } from '../../formats/shards/partial.ts';
import type { Adapters } from '../adapters.ts';
import type { Clock } from '../request.ts';
import { ShardsError } from './shards-error.ts';

/** A partial report, with its header. */
interface Headed {
  readonly file: { readonly path: string };
  readonly header: PartialHeader;
}

const RUN_ALL = 'run all shards again with the same version, commit and options, then merge them';

/** The fields of the headers that must be equal, each with its name in messages. */
const COMPARED: readonly {
  readonly key: keyof Omit<PartialIdentity, 'inputs'>;
  readonly called: string;
}[] = [
  { key: 'version', called: 'version of Card Gate' },
  { key: 'commit', called: 'commit' },
  { key: 'run', called: 'workflow run' },
];

/**
 * Checks that the partial reports come from all shards of one run, and that this run may merge
 * them.
 * @throws ShardsError that names the shards that are missing, repeated or different
 */
export function requireSameRun(
  partials: readonly Headed[],
  own: Omit<PartialIdentity, 'inputs'>,
): void {
  const [first] = partials;
  if (first === undefined)
    throw new ShardsError('there is no partial report', 'pass the files that the shards wrote');
  for (const { file, header } of partials) {
    for (const { key, called } of COMPARED)
      if (header[key] !== own[key])
        throw new ShardsError(
          `the partial report ${quotedWhole(file.path)} is from a different ${called}: ${shown(header[key])} instead of ${shown(own[key])}`,
          RUN_ALL,
        );
    if (header.shard.of !== first.header.shard.of)
      throw new ShardsError(
        `the partial reports ${quotedWhole(first.file.path)} and ${quotedWhole(file.path)} belong to runs with ${first.header.shard.of} and ${header.shard.of} shards`,
        RUN_ALL,
      );
    if (header.inputs !== first.header.inputs)
      throw new ShardsError(
        `the partial reports ${quotedWhole(first.file.path)} and ${quotedWhole(file.path)} were made with different options, configurations or agent files`,
        RUN_ALL,
      );
    if (JSON.stringify(header.sources) !== JSON.stringify(first.header.sources))
      throw new ShardsError(
        `the shards that wrote ${quotedWhole(first.file.path)} and ${quotedWhole(file.path)} found different trace files`,
        'run all shards again with the same trace files, such as those from one artifact',
      );
  }
  requireEachOnce(partials, first.header.shard.of);
}

function requireEachOnce(partials: readonly Headed[], of: number): void {
  const known = new Map<number, string>();
  for (const { file, header } of partials) {
    const { number } = header.shard;
    const before = known.get(number);
    if (before !== undefined)
      throw new ShardsError(
        `the partial reports ${quotedWhole(before)} and ${quotedWhole(file.path)} both belong to shard ${number} of ${of}`,
        'remove one of them',
      );
    known.set(number, file.path);
  }
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
    (number) => !known.has(number),
  );
  if (missing.length > 0)
    throw new ShardsError(
      `${counted(missing.length, 'shard')} of ${of} ${missing.length === 1 ? 'is' : 'are'} missing: ${missing.join(', ')}`,
      'find out why these shards did not finish, and run them again',
    );
}

function shown(value: string | null): string {
  return value === null ? 'none' : quotedWhole(value);
}

/** Returns the data that all shards of a run have in common, apart from the inputs. */
export async function identityOf(
  { runIdentity }: Pick<Adapters, 'runIdentity'>,
  { version }: Pick<Clock, 'version'>,
): Promise<Omit<PartialIdentity, 'inputs'>> {
  return { version, ...((await runIdentity?.()) ?? { commit: null, run: null }) };
}
