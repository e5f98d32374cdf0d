import { quoted } from '../../finding/words.ts';
import type { AccessRequest } from '../../model/access.ts';

/**
 * Formats a request for reports, such as `("main", "call", "shell_exec")`. The argument and the
 * channel, if present, are appended.
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
