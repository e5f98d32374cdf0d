import { quoted } from '../../finding/words.ts';
import type { AccessRequest } from '../../model/access.ts';

/**
 * Writes a request as `("main", "call", "shell_exec")`, with an argument and a channel if it has
 * them.
 */
export function requestWords({
  actor,
  action,
  resource,
  argument,
  channel,
}: AccessRequest): string {
  const fields = [actor, action, resource].map(quoted);
  if (argument !== undefined) fields.push(`argument ${quoted(argument)}`);
  if (channel !== undefined) fields.push(`channel ${quoted(channel)}`);
  return `(${fields.join(', ')})`;
}
