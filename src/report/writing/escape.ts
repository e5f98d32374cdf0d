import { digits } from '../../document/digits.ts';

// Makes text from files, traces and APIs safe to print. All surfaces escape text exclusively with
// these functions.

/**
 * Matches characters that are invisible or that reorder visible text: control characters, lone
 * surrogates, line separators, and all characters that Unicode allows renderers to ignore. Joiners
 * and the emoji selector match only at the start of the text and after printable ASCII, because
 * scripts and emoji need them elsewhere.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}|(?<=^|[\x20-\x7e])(?:\u200c|\u200d|\ufe0f)|[\ufff9-\ufffb]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Converts a string to a single line in which every character is visible. Line breaks, control
 * characters and bidirectional marks become escapes such as `\n`, `\x1b` or `\u{202e}`.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return (
      SHORT[character] ??
      (point < 0x100 ? `\\x${point.toString(16).padStart(2, '0')}` : `\\u{${point.toString(16)}}`)
    );
  });
}

/**
 * Makes a string safe for a log or terminal, even at the start of a line. Invisible characters
 * become visible. Workflow commands (`##[command]`, and `::` at the start) are neutralised.
 */
export function plain(text: string): string {
  return visible(text)
    .replaceAll('##[', '##\\x5b')
    .replace(/^(\s*):(?=:)/u, '$1\\x3a');
}

/** Shortens a string to `most` code points and appends the number of omitted code points. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = offsetAfter(text, 0, most);
  if (end === text.length) return text;
  let left = 0;
  for (let at = end; at < text.length; at = offsetAfter(text, at, 1)) left += 1;
  return `${text.slice(0, end)}… (${digits(left)} more characters)`;
}

/** Returns the offset after the given number of code points, or the end of the text. */
function offsetAfter(text: string, start: number, points: number): number {
  let at = start;
  for (let left = points; left > 0 && at < text.length; left -= 1)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/**
 * A zero-width space. Prevents GitHub from recognising mentions, references, emoji and links, even
 * after GitHub decodes entities.
 */
const BREAK = '&#8203;';

/**
 * Matches characters that are special in Markdown or HTML, and the beginning of anything that
 * GitHub recognises: mentions, `#12`, `GH-12`, `:emoji:` and URLs. Underscores inside a word are
 * not special, and leaving them unescaped keeps tool names readable.
 */
const MARKUP =
  /@|#(?=\d)|\bGH(?=-\d)|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|[&<>`|\\*~[\]$]|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/giu;

/**
 * Escapes a string for Markdown paragraphs, table cells, links and HTML elements, but not for the
 * start of a line. Uses entities, because backslash escapes do not work in all these contexts. The
 * result cannot contain a mention, reference, image, link, comment or tag.
 */
export function inline(text: string): string {
  return visible(text).replace(MARKUP, (match) => {
    if (
      match === '@' ||
      match === '#' ||
      match.toUpperCase() === 'GH' ||
      match.toLowerCase() === 'www'
    )
      return match + BREAK;
    return match === ':' ? entities(match) + BREAK : entities(match);
  });
}

/**
 * Renders a string as a code span for a paragraph or table cell. Uses HTML if a character could end
 * the span or the cell, or look like a tag. Otherwise, uses backticks. GitHub does not recognise
 * mentions in either form.
 */
export function code(text: string): string {
  const shown = visible(text);
  if (shown === '') return '(empty)';
  if (!/[`|<>&]|^ | $/.test(shown)) return `\`${shown}\``;
  return `<code>${shown.replace(/[&<>`|\\*~[\]$_:@#.]/g, entities)}</code>`;
}

function entities(text: string): string {
  return Array.from(text, (character) => NAMED[character] ?? `&#${character.codePointAt(0)};`).join(
    '',
  );
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Matches quoted values in a message. Each quoted value is a JSON string. */
const QUOTED = /"((?:[^"\\]|\\.)*)"/gu;

/** Converts a message to Markdown. Values in double quotes become code. */
export function prose(message: string): string {
  let result = '';
  let end = 0;
  for (const match of message.matchAll(QUOTED)) {
    result += inline(message.slice(end, match.index)) + code(unquote(match[0]));
    end = match.index + match[0].length;
  }
  return result + inline(message.slice(end));
}

function unquote(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}

/**
 * Renders a fenced code block. The fence is longer than any sequence of backticks in the block.
 * Invisible characters and the start of an HTML comment become JSON escapes. YAML and JSON parsers
 * decode the escapes, because users' names are in double quotes.
 */
export function fenced(
  text: string,
  language: 'yaml' | 'json' | 'text' | 'mermaid' | 'diff',
): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(UNSEEN, jsonEscape).replaceAll('<!--', '<\\u0021--'));
  const longest = lines
    .flatMap((line) => line.match(/`+/g) ?? [])
    .reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [fence + language, ...lines, fence].join('\n');
}

/**
 * Converts a value to multi-line JSON, for a terminal or a file. Invisible characters become JSON
 * escapes, so they cannot hide or move text on a screen. A JSON parser restores the original value.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSEEN, (character) =>
    character === '\n' ? character : jsonEscape(character),
  );
}

/** Converts a value to single-line JSON. Invisible characters become JSON escapes. */
export function jsonLine(value: unknown): string {
  const text = JSON.stringify(value);
  return isPrintableAscii(text) ? text : text.replace(UNSEEN, jsonEscape);
}

/**
 * Replaces invisible characters with JSON escapes, for formats without their own escapes. Line
 * breaks and tabs are kept. A backslash that looks like the start of an escape is itself escaped,
 * which allows `fromExactText` to restore the original string.
 */
export function exactText(text: string): string {
  if (isPrintableAscii(text) && !text.includes('\\u')) return text;
  return text
    .replace(/\\(?=u[0-9a-f]{4})/g, '\\u005c')
    .replace(UNSEEN, (character) =>
      character === '\n' || character === '\t' ? character : jsonEscape(character),
    );
}

/** Restores a string that `exactText` escaped. */
export function fromExactText(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

function isPrintableAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** Escapes invisible characters in a string for display on a terminal. Line breaks are kept. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

function jsonEscape(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}

/**
 * Encodes a string as one word for an HTML comment. The word cannot open or close a comment.
 * `uncommentWord` decodes it.
 */
export function commentWord(text: string): string {
  const encoded = encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
  return encoded.replaceAll('%2F', '/').replace(/(?<=-)-|^-|-$/g, '%2D');
}

/** Decodes a word that `commentWord` encoded. Returns undefined for an invalid word. */
export function uncommentWord(word: string): string | undefined {
  try {
    return decodeURIComponent(word);
  } catch {
    return undefined;
  }
}

/**
 * Escapes the data of a workflow command: the text after the second `::`. Line breaks are kept.
 * Untrusted text must first be made safe with `plain`.
 */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Returns the workflow command that shows a sentence as a job-level error. */
export function errorCommand(words: string): string {
  return `::error title=Card Gate::${commandData(plain(words))}`;
}

/** Escapes a property's value in a workflow command. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Whether a path can be a workflow command's property. The runner decodes only line breaks, colons
 * and commas, so other invisible characters would appear unescaped in the log.
 */
export function isWritablePath(path: string): boolean {
  return visible(path.replace(/[\r\n\t]/g, '')) === path.replace(/[\r\n\t]/g, '');
}

/**
 * Percent-encodes each segment of a path for a link, including characters that would end a Markdown
 * link.
 */
export function urlPath(path: string): string {
  return path
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(
        /[!'()*]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
}

/**
 * Escapes a Mermaid label for use in double quotes. Characters that are special in Mermaid or
 * Markdown become Mermaid character codes. The result cannot contain a backtick, which could end
 * the code block.
 */
export function mermaidLabel(text: string): string {
  return visible(text).replace(
    /[^\p{L}\p{N}\p{M} _/-]|-(?= )|_(?=_)|^ | $/gu,
    (character) => `#${character.codePointAt(0)};`,
  );
}
