import { type Casing, EITHER_CASE, FOLDED } from './casing.ts';
import { readClass } from './char-class.ts';
import { ANY, type CharSet, complement, union } from './char-set.ts';
import { readEscape } from './escape.ts';
import { SourceReader } from './source-reader.ts';
import { type Assertion, choiceOf, type RegexNode, repeatOf, sequenceOf } from './syntax.ts';

/** The maximum length of a regular expression, in UTF-16 code units. */
export const MAX_LENGTH = 4096;
/** The maximum nesting depth of groups. */
export const MAX_NESTING = 100;
/**
 * The maximum number of instructions. A repetition such as `{20}` counts as if it were written out.
 */
export const MAX_PROGRAM_SIZE = 3000;

/** Matches a quantifier, including a suffix that makes the quantifier lazy or possessive. */
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})([?+]?)/y;
/** Matches `?` with flags at the start of a group, such as `?i)` or `?i:`. */
const FLAGS = /\?\^?[a-zJLU]*(?:-[a-z]*)?[:)]/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;

/** The characters that `.` does not match in JavaScript. */
const LINE_ENDS: CharSet = union([10, 13, 0x2028, 0x2029].map((point) => [[point, point]]));

/**
 * Parses the source of a regular expression.
 * @throws RegexStop if the expression is refused
 */
export function parseRegex(source: string): RegexNode {
  return new Parser(source, FOLDED).whole();
}

/**
 * Parses a regular expression that is case-sensitive, except in groups such as `(?i:a)`. `.` does
 * not match line endings.
 * @throws RegexStop if the expression is refused
 */
export function parseCasedRegex(
  source: string,
  casing: Casing,
  limits: RegexLimits = USUAL_LIMITS,
): RegexNode {
  return new Parser(source, casing, limits).whole();
}

/** The maximum length of a regular expression, and the maximum size of its program. */
interface RegexLimits {
  readonly length: number;
  readonly size: number;
}

const USUAL_LIMITS: RegexLimits = { length: MAX_LENGTH, size: MAX_PROGRAM_SIZE };

class Parser {
  readonly #reader: SourceReader;
  readonly #limits: RegexLimits;
  readonly #names = new Set<string>();
  #depth = 0;

  constructor(source: string, casing: Casing, limits: RegexLimits = USUAL_LIMITS) {
    this.#limits = limits;
    this.#reader = new SourceReader(source, casing);
  }

  get #isFolded(): boolean {
    return this.#reader.casing === FOLDED;
  }

  whole(): RegexNode {
    const reader = this.#reader;
    const { length } = reader.source;
    if (length > this.#limits.length) {
      reader.at = this.#limits.length;
      reader.refuse('too-long', this.#limits.length, { limit: this.#limits.length });
    }
    if (this.#isFolded) reader.takes('(?i)');
    if (reader.at === length) reader.refuse('empty', 0);
    const node = this.#choice();
    if (reader.takes(')')) reader.refuse('unopened-group', reader.at - 1, { instead: '\\)' });
    return node;
  }

  #choice(): RegexNode {
    const start = this.#reader.at;
    const options = [this.#sequence()];
    while (this.#reader.takes('|')) options.push(this.#sequence());
    return this.#limited(choiceOf(options), start);
  }

  #sequence(): RegexNode {
    const parts: RegexNode[] = [];
    let size = 0;
    while (this.#reader.current !== '' && !this.#reader.sees('|') && !this.#reader.sees(')')) {
      const start = this.#reader.at;
      const part = this.#quantified();
      size += part.size;
      if (size > this.#limits.size) this.#refuseSize(start);
      parts.push(part);
    }
    return sequenceOf(parts);
  }

  #quantified(): RegexNode {
    const reader = this.#reader;
    const start = reader.at;
    const atom = this.#atom();
    const quantifierStart = reader.at;
    const match = reader.takeMatch(QUANTIFIER);
    if (match === undefined) {
      if (reader.sees('{')) this.#refuseQuantifier();
      return atom;
    }
    const [whole, sign, from = '', comma, to = '', suffix] = match;
    const isBare = reader.source[start] !== '(';
    if (isBare && atom.kind === 'assertion') reader.refuse('nothing-to-repeat', quantifierStart);
    if (suffix === '+') {
      reader.refuse('possessive-quantifier', quantifierStart, { instead: whole.slice(0, -1) });
    }
    const [min, max] =
      sign === undefined
        ? [Number(from), comma === undefined ? Number(from) : to === '' ? Infinity : Number(to)]
        : (BOUNDS[sign] ?? [0, Infinity]);
    if (min > max) {
      const instead = `{${to},${from}}`;
      reader.refuse('reversed-quantifier', quantifierStart, { instead });
    }
    if (reader.takeMatch(QUANTIFIER) !== undefined)
      reader.refuse('double-quantifier', start, {
        instead: `(?:${reader.source.slice(start, quantifierStart)}${whole})`.concat(
          reader.source.slice(quantifierStart + whole.length, reader.at),
        ),
      });
    if (to !== '' && max > this.#limits.size) this.#refuseSize(quantifierStart);
    return this.#limited(repeatOf(atom, min, max), quantifierStart);
  }

  /** Refuses a `{` that does not begin a quantifier. */
  #refuseQuantifier(): never {
    const reader = this.#reader;
    const start = reader.at;
    const [text = ''] = reader.takeMatch(/\{[^{}]*\}?/y) ?? [];
    const instead = /^\{,\d+\}$/.test(text)
      ? text.replace(',', '0,')
      : text.replaceAll(/[{}]/g, '\\$&');
    return reader.refuse('malformed-quantifier', start, { instead });
  }

  #limited(node: RegexNode, start: number): RegexNode {
    if (node.size > this.#limits.size) this.#refuseSize(start);
    return node;
  }

  #refuseSize(start: number): never {
    return this.#reader.refuse('too-large', start, { limit: this.#limits.size });
  }

  #atom(): RegexNode {
    const reader = this.#reader;
    const start = reader.at;
    const char = reader.current;
    switch (char) {
      case '(':
        return this.#group();
      case '[':
        return { kind: 'set', set: readClass(reader), size: 1 };
      case '\\': {
        const escaped = readEscape(reader, false);
        if (escaped.kind === 'point') return this.#literal(escaped.point);
        return { ...escaped, size: 1 };
      }
      default:
    }
    reader.next();
    switch (char) {
      case '.':
        return { kind: 'set', set: this.#isFolded ? ANY : complement(LINE_ENDS), size: 1 };
      case '^':
        return assertion('start');
      case '$':
        return assertion('end');
      case '*':
      case '+':
      case '?':
        return reader.refuse('nothing-to-repeat', start, { instead: `\\${char}` });
      case ']':
      case '{':
      case '}':
        return reader.refuse('unescaped-bracket', start, { instead: `\\${char}` });
      default:
        return this.#literal(char.codePointAt(0) ?? 0);
    }
  }

  #literal(point: number): RegexNode {
    return { kind: 'set', set: this.#reader.casing.point(point), written: point, size: 1 };
  }

  #group(): RegexNode {
    const reader = this.#reader;
    const start = reader.at;
    reader.next();
    this.#depth += 1;
    if (this.#depth > MAX_NESTING) reader.refuse('too-deep', start, { limit: MAX_NESTING });
    const { casing } = reader;
    if (!this.#isFolded && reader.takes('?i:')) reader.casing = EITHER_CASE;
    else if (reader.sees('?') && !reader.takes('?:')) this.#groupKind(start);
    const node = this.#choice();
    reader.casing = casing;
    if (!reader.takes(')')) {
      reader.at = start + 1;
      reader.refuse('unclosed-group', start);
    }
    this.#depth -= 1;
    return node;
  }

  /**
   * Parses the name of a named group, starting at its `?`. Refuses all other groups that begin with
   * `?`.
   */
  #groupKind(start: number): void {
    const reader = this.#reader;
    if (reader.takeMatch(/\?<?[=!]/y) !== undefined) reader.refuse('look-around', start);
    if (reader.takes('?>')) reader.refuse('atomic-group', start, { instead: '(?:' });
    if (reader.takes('?P=')) reader.refuse('back-reference', start);
    if (reader.takeMatch(/\?P?</y) !== undefined) {
      this.#groupName();
      return;
    }
    if (reader.takeMatch(FLAGS) !== undefined) {
      const isPlain = reader.source.endsWith(':', reader.at);
      reader.refuse('inline-flag', start, { instead: isPlain ? '(?:' : '' });
    }
    reader.next();
    reader.next();
    reader.refuse('unknown-group', start);
  }

  #groupName(): void {
    const reader = this.#reader;
    const start = reader.at;
    const name = reader.takeMatch(NAME)?.[0] ?? '';
    if (name === '' || !reader.takes('>')) {
      reader.takeMatch(/[^>)]*/y);
      reader.refuse('group-name', start);
    }
    if (this.#names.has(name)) {
      reader.at -= 1;
      reader.refuse('duplicate-group-name', start);
    }
    this.#names.add(name);
  }
}

const BOUNDS: Readonly<Record<string, readonly [min: number, max: number]>> = {
  '*': [0, Infinity],
  '+': [1, Infinity],
  '?': [0, 1],
};

function assertion(kind: Assertion): RegexNode {
  return { kind: 'assertion', assertion: kind, size: 1 };
}
