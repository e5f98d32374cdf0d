/** A comment or a literal of a source file: what people read of it. */
export interface Prose {
  /** Line of its start, from 1. */
  readonly line: number;
  readonly text: string;
}

/** What may come before a regular expression, and not before a division. */
const BEFORE_REGEX = /(?:^|[([{,;:=!&|?+\-*%<>~]|=>|\breturn|\bcase|\btypeof)\s*$/;

/**
 * The comments and the string and template literals of a TypeScript source, in their order. Module
 * names of imports are left out. A template literal gives one entry for each part between its
 * expressions.
 */
export function proseOf(source: string): readonly Prose[] {
  const found: Prose[] = [];
  /** Braces that are open inside each template expression around the current place. */
  const templates: number[] = [];
  let line = 1;
  let code = '';
  let at = 0;
  const take = (end: number, isProse: boolean): void => {
    const text = source.slice(at, end);
    if (isProse) found.push({ line, text });
    line += text.split('\n').length - 1;
    at = end;
  };
  const templatePart = (): void => {
    let end = at;
    while (end < source.length && source[end] !== '`' && !source.startsWith('${', end))
      end += source[end] === '\\' ? 2 : 1;
    const opens = source.startsWith('${', end);
    take(end + (opens ? 2 : 1), true);
    if (opens) templates.push(0);
    code = opens ? '(' : 'x';
  };
  while (at < source.length) {
    const rest = source.slice(at, at + 2);
    const character = source[at]!;
    if (rest === '//' || rest === '/*') {
      const close = source.indexOf(rest === '//' ? '\n' : '*/', at);
      take(close < 0 ? source.length : close + (rest === '//' ? 0 : 2), true);
    } else if (character === "'" || character === '"') {
      let end = at + 1;
      while (end < source.length && source[end] !== character) end += source[end] === '\\' ? 2 : 1;
      take(end + 1, !/(?:\bfrom|\bimport\s*\(?)\s*$/.test(code));
      code = 'x';
    } else if (character === '`') {
      take(at + 1, false);
      templatePart();
    } else if (character === '/' && BEFORE_REGEX.test(code)) {
      let end = at + 1;
      let isClass = false;
      while (end < source.length && (isClass || source[end] !== '/')) {
        if (source[end] === '[') isClass = true;
        if (source[end] === ']') isClass = false;
        end += source[end] === '\\' ? 2 : 1;
      }
      take(end + 1, false);
      code = 'x';
    } else if (character === '}' && templates.at(-1) === 0) {
      templates.pop();
      take(at + 1, false);
      templatePart();
    } else {
      if (templates.length > 0 && character === '{') templates[templates.length - 1]! += 1;
      if (templates.length > 0 && character === '}') templates[templates.length - 1]! -= 1;
      code = (code + character).slice(-40);
      take(at + 1, false);
    }
  }
  return found;
}

/** The names of the tests and groups in a test file. */
export function testNamesOf(source: string): readonly Prose[] {
  const names =
    /\b(?:test|describe|it)(?:\.\w+)*(?:\([^'"`]*\))?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;
  return [...source.matchAll(names)].map((match) => ({
    line: source.slice(0, match.index).split('\n').length,
    text: match[2]!,
  }));
}
