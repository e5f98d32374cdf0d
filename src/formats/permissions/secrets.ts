import type { Document, Node, Path, Place } from '../../document/document.ts';

/*
 * Finds credentials in permission files by their format. Reports never show credentials
 * (docs/reference/permission-files.md#secrets).
 */

/** Credential types and the formats of their tokens. */
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['an Anthropic API key', /sk-ant-[A-Za-z0-9_-]{16,}/],
  ['a GitHub token', /(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/],
  ['a GitLab token', /glpat-[A-Za-z0-9_-]{16,}/],
  ['a Slack token', /xox[abprs]-[A-Za-z0-9-]{10,}/],
  ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}/],
  ['a Google API key', /AIza[A-Za-z0-9_-]{30,}/],
  ['an npm token', /npm_[A-Za-z0-9]{30,}/],
  ['an OpenAI API key', /sk-(?:proj-)?[A-Za-z0-9_-]{24,}/],
  ['a Stripe key', /[rs]k_live_[A-Za-z0-9]{16,}/],
  ['a Notion token', /\b(?:ntn|secret)_[A-Za-z0-9]{30,}/],
  [
    'a JSON Web Token',
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/,
  ],
  // Includes the lines of the key, even if a report writes their line breaks as "\\n".
  [
    'a private key',
    /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:(?:\s|\\+n)*[A-Za-z0-9+/=]{16,})*(?:(?:\s|\\+n)*[A-Za-z0-9+/]*[=…])?/,
  ],
];

const ANY_SHAPE = new RegExp(SHAPES.map(([, { source }]) => source).join('|'), 'g');
/** Matches credentials in an address or in an argument with a typical credential name. */
const STATED =
  /(:\/\/[^/\s:@]+:)[^@\s/]+(?=@)|((?:--?|\b)(?:api[-_]?key|token|secret|password|passwd|authorization|bearer)(?:["']?\s*[=:]\s*["']?|\s+))(?!\$)(?:bearer\s+)?[^\s"'&]+/gi;

/** Removes tokens in a credential format from a string. */
export function withoutTokens(text: string): string {
  return text.replace(ANY_SHAPE, '…');
}

/**
 * Removes all credentials from a string, including credentials that are recognisable only by name.
 */
export function withoutSecrets(text: string): string {
  return withoutTokens(text).replace(
    STATED,
    (_, address?: string, name?: string) => `${address ?? name ?? ''}…`,
  );
}

/** Matches a typical name for a credential, such as `GITHUB_TOKEN` or `api-key`. */
const SECRET_NAME =
  /[\w.-]*(?:token|secret|passw(?:or)?d|passphrase|api[-_]?key|private[-_]?key|access[-_]?key|credential|authorization|bearer|cookie)[\w.-]*|[A-Z0-9_]+_(?:KEY|PAT|PWD)/
    .source;
/**
 * Matches a credential's name and value. A quoted value ends at the closing quote, and any other
 * value ends at a separator.
 */
const NAMED_VALUE = new RegExp(
  `((?<![\\w.-])(?:${SECRET_NAME})["']?(?:\\s*[=:]\\s*|["']\\s*,\\s*))` +
    '("(?:[^"\\\\]|\\\\.)*"?|\'[^\']*\'?|(?!(?:true|false|null|\\d+)\\s*(?:[,}#]|$))[^\\s"\'[\\]{},$|>&*][^"\',}]*)',
  'gi',
);
/**
 * Matches long runs of letters and digits. A run that contains both cases and a digit may be a line
 * in a private key.
 */
const ENCODED = /[A-Za-z0-9+/]{40,}={0,2}/g;
/** Matches a credential's name at the end of a line, with its value on the following lines. */
const NAME_BEFORE = new RegExp(
  `(?<![\\w.-])(?:${SECRET_NAME})["']?\\s*(?:[:=]\\s*[|>]?[+-]?\\d?|,)\\s*$`,
  'i',
);
/** The maximum number of preceding lines to search for the name that belongs to a value. */
const MAX_LINES_ABOVE = 100;

/**
 * Returns the ranges of a line that must not be shown, because they may contain credentials. Hides
 * more than `withoutSecrets`: the values of all typical credential names, and text that looks
 * encoded.
 */
export function secretRanges(
  lines: readonly string[],
  index: number,
): readonly (readonly [start: number, end: number])[] {
  const text = lines[index] ?? '';
  const indent = text.search(/\S/);
  if (indent < 0) return [];
  if (isValueOfSecret(lines, index, indent)) return [[indent, text.length]];
  const ranges: (readonly [number, number])[] = [];
  for (const match of text.matchAll(new RegExp(ANY_SHAPE.source, 'g'))) {
    // A credential can be part of a longer value, such as a key that follows the key's header.
    const rest = /^[^\s"',]*/.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    const end = match[0].startsWith('-----') ? text.length : match.index + match[0].length;
    ranges.push([match.index, Math.max(end, match.index + match[0].length + rest.length)]);
  }
  for (const match of text.matchAll(new RegExp(STATED.source, 'gi'))) {
    const [all, address = '', name = ''] = match;
    ranges.push([match.index + (address || name).length, match.index + all.length]);
  }
  for (const match of text.matchAll(NAMED_VALUE))
    ranges.push([match.index + (match[1]?.length ?? 0), match.index + match[0].length]);
  for (const match of text.matchAll(ENCODED))
    if ([/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(match[0])))
      ranges.push([match.index, match.index + match[0].length]);
  return ranges;
}

/** Whether a line contains the value of a credential whose name is on an earlier line. */
function isValueOfSecret(lines: readonly string[], index: number, indent: number): boolean {
  const above = lines.slice(Math.max(0, index - MAX_LINES_ABOVE), index).reverse();
  const before = above.find((line) => line.trim() !== '') ?? '';
  if (NAME_BEFORE.test(before) && !/^\s*["']?[\w.-]+["']?\s*:(?:\s|$)/.test(lines[index] ?? ''))
    return true;
  const opener = above.find((line) => line.trim() !== '' && line.search(/\S/) < indent) ?? '';
  return NAME_BEFORE.test(opener) && /[|>][+-]?\d?\s*$/.test(opener);
}

/** Matches part of a credential: its beginning before an ellipsis, or the lines of a key. */
const CUT =
  /(?<![A-Za-z0-9])(?:sk-|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|AKIA|ASIA|AIza|npm_|[rs]k_live_|ntn_|secret_|eyJ)[A-Za-z0-9_.-]*…|KEY-----(?:(?:\s|\\+n)*[A-Za-z0-9+/=]{16,})+/g;
/** A regular expression for the name of a secret value. */
const SECRET_KEY = '[\\w-]*(?:api[-_]?key|token|secret|password|passwd)';

/**
 * Matches the same credentials as `STATED`, but only in forms that do not occur in a report's
 * sentences.
 */
const STATED_IN_SENTENCE = new RegExp(
  [
    '(:(?://|~1~1)[^/\\s:@~]+:)(?:[^@\\s/]+(?=@)|[^@\\s/]*…)',
    `((?:--?${SECRET_KEY}[\\s=]|\\b${SECRET_KEY}=|\\bbearer\\s)["']?)(?!\\$)[^\\s"'&]+`,
  ].join('|'),
  'gi',
);

/**
 * Removes all credentials from a value for reports. Any string in the value can quote all or part
 * of a file.
 */
export function shownWithoutSecrets<Shown>(shown: Shown): Shown {
  if (typeof shown === 'string') return sentenceWithoutSecrets(shown) as Shown;
  if (Array.isArray(shown)) return shown.map((each) => shownWithoutSecrets(each)) as Shown;
  if (typeof shown !== 'object' || shown === null) return shown;
  return Object.fromEntries(
    Object.entries(shown).map(([key, value]) => [key, shownWithoutSecrets(value)]),
  ) as Shown;
}

function sentenceWithoutSecrets(text: string): string {
  return text
    .replace(ANY_SHAPE, '…')
    .replace(CUT, '…')
    .replace(
      STATED_IN_SENTENCE,
      (_, address?: string, name?: string) => `${address ?? name ?? ''}…`,
    );
}

interface FoundSecret {
  /** The type of credential, with an article. */
  readonly what: string;
  readonly place: Place;
}

/** Finds credentials in a document by their format, and returns their locations. */
export function secretsIn(document: Document): readonly FoundSecret[] {
  const found: FoundSecret[] = [];
  const visit = (node: Node, path: Path): void => {
    switch (node.kind) {
      case 'scalar': {
        const { value } = node;
        const shape = SHAPES.find(([, form]) => typeof value === 'string' && form.test(value));
        if (shape) found.push({ what: shape[0], place: { document, path } });
        return;
      }
      case 'list':
        for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
        return;
      case 'map':
        for (const [key, { node: value }] of node.entries) visit(value, [...path, key]);
        return;
      default:
        node satisfies never;
    }
  };
  visit(document.root, []);
  return found;
}

/**
 * Converts a file's value to text for display. Scalars become plain text, and lists and maps become
 * JSON. A missing value becomes an empty string.
 */
export function shownValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
