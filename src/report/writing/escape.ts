import { digits } from '../../document/digits.ts';

/**
 * Functions that make foreign text harmless in output. All surfaces escape with these functions and
 * no others.
 */

/**
 * Characters that are invisible or that reorder visible text: controls, lone surrogates, line
 * separators, and every character that Unicode lets a renderer ignore. Joiners and the emoji
 * selector stay, because scripts and emoji need them, but not after plain ASCII.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}|(?<=^|[\x20-\x7e])(?:\u200c|\u200d|\ufe0f)|[\ufff9-\ufffb]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Returns a string as one line. Line breaks, controls, bidirectional marks and invisible characters
 * are written out: `\n`, `\x1b`, `\u{202e}`.
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
 * Makes a string safe for a log or terminal, even at the start of a line. Invisible characters are
 * written out, and the runner's `##[command]` and a `::` at the start are broken up.
 */
export function plain(text: string): string {
  return visible(text)
    .replaceAll('##[', '##\\x5b')
    .replace(/^(\s*):(?=:)/u, '$1\\x3a');
}

/**
 * Cuts a string to `most` code points. If it was longer, the number of removed code points follows.
 */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const points = [...text];
  if (points.length <= most) return text;
  return `${points.slice(0, most).join('')}… (${digits(points.length - most)} more characters)`;
}

/**
 * Prevents GitHub from finding a mention, reference, emoji or link in rendered text. GitHub looks
 * for them after it has decoded entities.
 */
const BREAK = '&#8203;';

/**
 * Characters with a meaning in Markdown or HTML, and the start of anything that GitHub recognises
 * in rendered text: mentions, `#12`, `GH-12`, `:emoji:`, addresses. Underscores inside a word have
 * no meaning, and tool names are easier to read with them.
 */
const MARKUP =
  /@|#(?=\d)|\bGH(?=-\d)|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|[&<>`|\\*~[\]$]|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/giu;

/**
 * Escapes inline text for Markdown: for a paragraph, a table cell, a link, or between HTML tags,
 * but not for the start of a line. It uses only entities because, unlike backslashes, they mean the
 * same in all these places. The result contains no mention, reference, image, link, comment or tag.
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
 * Creates a code span for a paragraph or a table cell. Harmless text is put in backticks. If a
 * character could end the span or the cell, or would look like a tag, the span is written as HTML,
 * because entities work there. GitHub does not look for mentions in either form.
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

/** Converts a message to inline Markdown, with its quoted values as code. */
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
 * Creates a fenced code block. Its fence is longer than any run of backticks inside. Invisible
 * characters and the start of an HTML comment become JSON escapes. Foreign names are in double
 * quotes there, so YAML and JSON restore them.
 */
export function fenced(text: string, language: 'yaml' | 'json' | 'text' | 'mermaid'): string {
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
 * Writes a value as JSON over several lines, for a terminal or a file. Invisible characters become
 * JSON escapes, so that nothing moves or hides on a screen, and every reader decodes the same text.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSEEN, (character) =>
    character === '\n' ? character : jsonEscape(character),
  );
}

/** Writes a value as JSON on one line. Invisible characters become JSON escapes. */
export function jsonLine(value: unknown): string {
  const text = JSON.stringify(value);
  return isPrintableAscii(text) ? text : text.replace(UNSEEN, jsonEscape);
}

/**
 * Writes out invisible characters as JSON escapes, for formats that have no escapes of their own.
 * Line breaks and tabs stay. `fromExactText` restores the same string: a backslash that would look
 * like the start of such an escape is written as one.
 */
export function exactText(text: string): string {
  if (isPrintableAscii(text) && !text.includes('\\u')) return text;
  return text
    .replace(/\\(?=u[0-9a-f]{4})/g, '\\u005c')
    .replace(UNSEEN, (character) =>
      character === '\n' || character === '\t' ? character : jsonEscape(character),
    );
}

/** Restores the string that `exactText` was given. */
export function fromExactText(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

function isPrintableAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** Makes all invisible characters except line breaks visible in lines for a terminal. */
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
 * Encodes a string as one word for an HTML comment. The word cannot close the comment or look like
 * a comment. `uncommentWord` decodes it.
 */
export function commentWord(text: string): string {
  const encoded = encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
  return encoded.replaceAll('%2F', '/').replace(/(?<=-)-|^-|-$/g, '%2D');
}

/** Decodes a `commentWord`. Returns undefined for any other word. */
export function uncommentWord(word: string): string | undefined {
  try {
    return decodeURIComponent(word);
  } catch {
    return undefined;
  }
}

/**
 * Escapes the data of a workflow command, which is the text after its second `::`. Line breaks are
 * kept. `plain` has to make foreign text harmless first.
 */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes the value of a property of a workflow command. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Whether a path can be written as a property of a workflow command. The runner decodes only
 * escaped line breaks, colons and commas, so any other invisible character in a path would appear
 * raw in the log.
 */
export function isWritablePath(path: string): boolean {
  return visible(path.replace(/[\r\n\t]/g, '')) === path.replace(/[\r\n\t]/g, '');
}

/**
 * Encodes a path for a link. Every segment is percent-encoded, including the characters that would
 * end a Markdown link.
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
 * Escapes the text of a Mermaid label, for use in double quotes. Characters with a meaning in
 * Mermaid, its Markdown or its directives become Mermaid character codes. No backtick can close the
 * fence around the diagram.
 */
export function mermaidLabel(text: string): string {
  return visible(text).replace(
    /[^\p{L}\p{N}\p{M} _/-]|-(?= )|_(?=_)|^ | $/gu,
    (character) => `#${character.codePointAt(0)};`,
  );
}
