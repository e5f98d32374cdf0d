import { type CharSet, complement, union } from './char-set.ts';
import { readEscape } from './escape.ts';
import type { SourceReader } from './source-reader.ts';

/** A member of a character class: a single character, or a whole set such as `\d`. */
type Member =
  | { readonly kind: 'point'; readonly point: number }
  | { readonly kind: 'set'; readonly set: CharSet };

/**
 * Matches syntax that other regex dialects interpret as a nested class, a named class or a set
 * operation.
 */
const OTHER_SYNTAX = /\[[:.=][^\]]*\]\]?|\[|&&|--|~~/y;

/**
 * Parses a character class such as `[a-z_]` or `[^;]`, starting at its opening bracket. Refuses
 * syntax that regex dialects interpret differently: an empty class, `[` without a backslash, `&&`,
 * `--`, `~~`, and a `-` that is neither first nor last nor in a range.
 */
export function readClass(reader: SourceReader): CharSet {
  const start = reader.at;
  reader.next();
  const isNegated = reader.takes('^');
  if (reader.takes(']'))
    reader.refuse('empty-class', start, { instead: isNegated ? '[^\\]' : '[\\]' });
  const sets: CharSet[] = [];
  const first = reader.at;
  while (!reader.takes(']')) {
    if (reader.current === '') reader.refuse('unclosed-class', start);
    sets.push(readItem(reader, reader.at === first));
  }
  const set = union(sets);
  return isNegated ? complement(set) : set;
}

/** Parses one item of a character class: a character, a set such as `\d`, or a range. */
function readItem(reader: SourceReader, isFirst: boolean): CharSet {
  const start = reader.at;
  const member = readMember(reader, isFirst);
  if (!reader.sees('-') || reader.sees('-]')) {
    return member.kind === 'set' ? member.set : reader.casing.point(member.point);
  }
  if (reader.sees('--')) readMember(reader, false);
  reader.next();
  if (member.kind === 'set') return reader.refuse('class-hyphen', start);
  if (reader.current === '') return reader.casing.point(member.point);
  const last = readMember(reader, false);
  if (last.kind === 'set') return reader.refuse('class-hyphen', start);
  if (last.point < member.point) return reader.refuse('reversed-range', start);
  return reader.casing.range(member.point, last.point);
}

function readMember(reader: SourceReader, isFirst: boolean): Member {
  const start = reader.at;
  if (reader.sees('\\')) {
    const escaped = readEscape(reader, true);
    // Inside a class, `readEscape` never returns an assertion.
    return escaped.kind === 'assertion' ? reader.refuse('unknown-escape', start) : escaped;
  }
  const other = reader.takeMatch(OTHER_SYNTAX);
  if (other !== undefined)
    return reader.refuse('class-syntax', start, {
      instead: other[0].replaceAll(/[[\]&~-]/g, '\\$&'),
    });
  const char = reader.next();
  if (char === '-' && !isFirst && !reader.sees(']'))
    return reader.refuse('class-hyphen', start, { instead: '\\-' });
  return { kind: 'point', point: char.codePointAt(0) ?? 0 };
}
