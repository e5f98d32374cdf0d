import { type Fix, wording } from '../finding/finding.ts';
import { newKey } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import type { AccessEntry } from '../model/access.ts';
import { compileRegex } from '../pattern/regex/regex.ts';
import type { FileRule } from './rule.ts';

const PREFIX = 'sql:';

const words = wording({
  caseSensitive: (pattern: string) => ({
    message: `${quoted(pattern)} is case-sensitive, so it does not match the same SQL in a different case or with comments`,
    help: 'write "sql:*" as the resource, and add a pattern under "sql", which ignores case and comments',
  }),
});

/** Converts a resource pattern to an equivalent SQL pattern. */
function sqlOf(resource: string): string {
  const rest = resource.slice(PREFIX.length);
  const [start, end] = [rest.startsWith('*') ? '' : '^', rest.endsWith('*') ? '' : '$'];
  const parts = rest.replace(/^\*+|\*+$/g, '').match(/\*+|\?|\s+|[^*?\s]+/g) ?? [];
  return `${start}${parts.map(partOf).join('')}${end}`;
}

function partOf(part: string): string {
  if (part.startsWith('*')) return '.*';
  if (part === '?') return '.';
  return part.trim() === '' ? '\\s+' : part.replace(/[\\^$.|+()[\]{}]/g, '\\$&');
}

function fixOf({ place }: AccessEntry, resource: string): Fix | undefined {
  const text = sqlOf(resource);
  if (compileRegex(text).kind !== 'regex') return undefined;
  return newKey(place, 'sql', text, 'write "sql:*" as the resource, and add this to the entry');
}

/**
 * Reports a resource pattern for SQL statements, because resource patterns are case-sensitive. A
 * pattern without wildcards is not reported, because it is the name of a resource, such as
 * `sql:query`.
 */
export const sqlCase = {
  id: 'sql-case',
  severity: 'warning',
  summary: 'A resource pattern for SQL text does not ignore case.',
  parts: ['access'],
  words,
  *check({ access }) {
    for (const entry of access?.entries ?? []) {
      const { resource } = entry.patterns;
      if (resource === undefined || entry.sql || !resource.text.startsWith(PREFIX)) continue;
      const rest = resource.text.slice(PREFIX.length);
      if (!/[*?]/.test(rest) || !/\p{L}/u.test(rest)) continue;
      yield {
        at: resource.place,
        ...words.caseSensitive(resource.text),
        fix: fixOf(entry, resource.text),
      };
    }
  },
} as const satisfies FileRule;
