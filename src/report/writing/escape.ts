import { digits } from '../../document/digits.ts';

/**
 * The functions in this file make text from files, traces and APIs safe to print. All surfaces use
 * only these functions to escape text.
 */

/**
 * Matches characters that are invisible or that reorder visible text. These are control characters,
 * lone surrogates, line separators, and all characters that Unicode allows a renderer to ignore.
 * Joiners and the emoji selector are kept where scripts and emoji need them, but not after plain
 * ASCII.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}|(?<=^|[\x20-\x7e])(?:\u200c|\u200d|\ufe0f)|[\ufff9-\ufffb]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Converts text to one line and makes invisible characters visible. Line breaks, control characters
 * and bidirectional marks become `\n`, `\x1b` or `\u{202e}`.
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
 * Makes text safe for a log or terminal, even at the start of a line. Invisible characters become
 * visible. Workflow commands (`##[command]`, and `::` at the start) lose their effect.
 */
export function plain(text: string): string {
  return visible(text)
    .replaceAll('##[', '##\\x5b')
    .replace(/^(\s*):(?=:)/u, '$1\\x3a');
}

/**
 * Cuts text to `most` code points. If anything was cut, the number of missing code points follows.
 */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const points = [...text];
  if (points.length <= most) return text;
  return `${points.slice(0, most).join('')}… (${digits(points.length - most)} more characters)`;
}

/**
 * A zero-width space. It prevents GitHub from recognising a mention, reference, emoji or link, even
 * after entities are decoded.
 */
const BREAK = '&#8203;';

/**
 * Matches characters with a meaning in Markdown or HTML, and the start of anything that GitHub
 * recognises: mentions, `#12`, `GH-12`, `:emoji:` and addresses. Underscores inside a word have no
 * meaning, and are kept so that tool names are easy to read.
 */
const MARKUP =
  /@|#(?=\d)|\bGH(?=-\d)|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|[&<>`|\\*~[\]$]|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/giu;

/**
 * Escapes text for Markdown paragraphs, table cells, links and HTML elements, but not for the start
 * of a line. Uses entities, because backslashes do not work in all these places. The result
 * contains no mention, reference, image, link, comment or tag.
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
 * Renders text as a code span for a paragraph or a table cell. Uses HTML if a character could end
 * the span or the cell, or look like a tag. Otherwise, uses backticks. GitHub recognises no
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

/** Matches the user's values in a message: JSON strings in double quotes. */
const QUOTED = /"((?:[^"\\]|\\.)*)"/gu;

/** Converts a message to Markdown, with the values in double quotes as code. */
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
 * Renders a fenced code block. The fence is longer than any run of backticks inside. Invisible
 * characters and the start of an HTML comment become JSON escapes. YAML and JSON decode these
 * escapes, because the user's names are in double quotes there.
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
 * Converts a value to JSON on several lines, for a terminal or a file. Invisible characters become
 * JSON escapes, so that they cannot hide or move text on a screen. JSON parsers decode the same
 * value.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSEEN, (character) =>
    character === '\n' ? character : jsonEscape(character),
  );
}

/** Converts a value to JSON on one line. Invisible characters become JSON escapes. */
export function jsonLine(value: unknown): string {
  const text = JSON.stringify(value);
  return isPrintableAscii(text) ? text : text.replace(UNSEEN, jsonEscape);
}

/**
 * Replaces invisible characters with JSON escapes, for formats without escapes of their own. Line
 * breaks and tabs are kept. A backslash that looks like the start of such an escape is escaped too,
 * so that `fromExactText` restores the same text.
 */
export function exactText(text: string): string {
  if (isPrintableAscii(text) && !text.includes('\\u')) return text;
  return text
    .replace(/\\(?=u[0-9a-f]{4})/g, '\\u005c')
    .replace(UNSEEN, (character) =>
      character === '\n' || character === '\t' ? character : jsonEscape(character),
    );
}

/** Restores the text that was passed to `exactText`. */
export function fromExactText(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

function isPrintableAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** Makes invisible characters visible in text for a terminal, but keeps line breaks. */
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
 * Encodes text as one word for an HTML comment. The word cannot start or end a comment.
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
 * Escapes the data of a workflow command: the text after its second `::`. Line breaks are kept.
 * Text from the user's files must be made safe with `plain` first.
 */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Returns the workflow command that shows a sentence as an error of the whole job. */
export function errorCommand(words: string): string {
  return `::error title=Card Gate::${commandData(plain(words))}`;
}

/** Escapes the value of a property in a workflow command. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Whether a path can be a property of a workflow command. The runner decodes only line breaks,
 * colons and commas, so other invisible characters would appear unescaped in the log.
 */
export function isWritablePath(path: string): boolean {
  return visible(path.replace(/[\r\n\t]/g, '')) === path.replace(/[\r\n\t]/g, '');
}

/**
 * Percent-encodes every segment of a path for a link, including characters that would end a
 * Markdown link.
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
 * Escapes a Mermaid label for use in double quotes. Characters with a meaning in Mermaid or
 * Markdown become Mermaid character codes. The result contains no backtick that could end the code
 * block.
 */
export function mermaidLabel(text: string): string {
  return visible(text).replace(
    /[^\p{L}\p{N}\p{M} _/-]|-(?= )|_(?=_)|^ | $/gu,
    (character) => `#${character.codePointAt(0)};`,
  );
}
