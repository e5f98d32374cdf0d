import type { PartialIdentity } from '../../formats/shards/partial.ts';
import type { Adapters } from '../adapters.ts';
import type { Clock } from '../request.ts';

/** Returns what all shards of a run have in common, apart from their inputs. */
export async function identityOf(
  { runIdentity }: Pick<Adapters, 'runIdentity'>,
  { version }: Pick<Clock, 'version'>,
): Promise<Omit<PartialIdentity, 'inputs'>> {
  return { version, ...((await runIdentity?.()) ?? { commit: null, run: null }) };
}
