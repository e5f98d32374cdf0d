import type { Reader } from '../../document/reader.ts';
import {
  type AccessEntry,
  type AccessFault,
  EFFECTS,
  type SqlPattern,
} from '../../model/access.ts';
import { RULE_SEVERITIES } from '../../model/policy.ts';
import { compileRegex } from '../../pattern/regex/regex.ts';
import { readLimit } from './read-limit.ts';
import { fieldPatterns, requestsOf, Spellings } from './read-request.ts';

/**
 * Entry keys that neither Moneypenny nor Card Gate uses. Each such key in an entry is recorded as a
 * fault.
 */
const UNREAD_KEYS = ['id', 'phase', 'agent_id', 'schedule', 'created_at'] as const;

/**
 * Reads an entry in an access list. An unreadable value is treated as the strictest one. Faults
 * that the schema cannot detect are added to `faults`.
 */
export function readEntry(item: Reader, index: number, faults: AccessFault[]): AccessEntry {
  for (const key of UNREAD_KEYS)
    if (item.has(key)) faults.push({ kind: 'unread', at: item.get(key).place, key });
  const effect = item.get('effect').oneOf(EFFECTS, 'deny');
  const sql = readSql(item, faults);
  const limit = readLimit(item, effect, faults);
  const priority = item.get('priority');
  const message = item.get('message').text();
  return {
    name: item.get('name').text() || `entry ${index + 1}`,
    effect,
    patterns: fieldPatterns(item, faults),
    ...(sql && { sql }),
    priority: priority.number() ?? 0,
    hasPriority: priority.exists,
    enabled: isEnabled(item.get('enabled'), effect),
    ...(message && { message }),
    severity: item.has('severity')
      ? item.get('severity').oneOf(RULE_SEVERITIES, 'critical')
      : 'high',
    ...(limit !== undefined && limit !== 'broken' && { limit }),
    hasBrokenLimit: limit === 'broken',
    match: requestsOf(item.get('match')),
    notMatch: requestsOf(item.get('not_match')),
    place: item.place,
  };
}

/**
 * Whether an entry is enabled. Moneypenny stores the value as 1 or 0. An unreadable value enables
 * the entry only if the entry's effect is `deny`.
 */
function isEnabled(reader: Reader, effect: AccessEntry['effect']): boolean {
  if (!reader.exists) return true;
  const value = reader.value();
  if (value === true || value === 1) return true;
  if (value === false || value === 0) return false;
  return effect === 'deny';
}

function readSql(item: Reader, faults: AccessFault[]): SqlPattern | undefined {
  const reader = new Spellings(item, faults).one(['sql', 'sql_pattern']);
  const text = reader?.text();
  if (reader === undefined || text === undefined) return undefined;
  const compiled = compileRegex(text);
  if (compiled.kind === 'regex') return { text, regex: compiled, place: reader.place };
  faults.push({ kind: 'regex', at: reader.place, text, fault: compiled });
  return { text, place: reader.place };
}
