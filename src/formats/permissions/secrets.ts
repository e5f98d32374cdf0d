import type { Document, Node, Path, Place } from '../../document/document.ts';

/*
 * Finds credentials in permission files by their shape. Reports never show them
 * (docs/reference/permission-files.md#secrets).
 */

/** Kinds of credentials, with the shape of their tokens. */
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['an Anthropic API key', /sk-ant-[A-Za-z0-9_-]{16,}/],
  ['a GitHub token', /(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/],
  ['a GitLab token', /glpat-[A-Za-z0-9_-]{16,}/],
  ['a Slack token', /xox[abprs]-[A-Za-z0-9-]{10,}/],
  ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a Google API key', /AIza[A-Za-z0-9_-]{30,}/],
  ['an npm token', /npm_[A-Za-z0-9]{30,}/],
  ['an OpenAI API key', /sk-(?:proj-)?[A-Za-z0-9_-]{24,}/],
  ['a Stripe key', /[rs]k_live_[A-Za-z0-9]{16,}/],
  ['a Notion token', /\b(?:ntn|secret)_[A-Za-z0-9]{30,}/],
  [
    'a JSON web token',
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/,
  ],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
];

const ANY_SHAPE = new RegExp(SHAPES.map(([, { source }]) => source).join('|'), 'g');
/** Matches credentials in an address, or in an argument that is named like a credential. */
const STATED =
  /(:\/\/[^/\s:@]+:)[^@\s/]+(?=@)|((?:--?|\b)(?:api[-_]?key|token|secret|password|passwd|authorization|bearer)(?:["']?\s*[=:]\s*["']?|\s+))(?!\$)(?:bearer\s+)?[^\s"'&]+/gi;

/** Returns a text without what has the shape of a credential. */
export function withoutTokens(text: string): string {
  return text.replace(ANY_SHAPE, '…');
}

/** Returns a text without the credentials in it, also those that only their names show. */
export function withoutSecrets(text: string): string {
  return withoutTokens(text).replace(
    STATED,
    (_, address?: string, name?: string) => `${address ?? name ?? ''}…`,
  );
}

/** A credential in a file. */
interface FoundSecret {
  /** The kind of credential, with an article. */
  readonly what: string;
  readonly place: Place;
}

/** Finds credentials in a document by their shape, and returns their places. */
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

/** Returns a value of a file as text: a scalar as it is, and lists and maps as JSON. */
export function shownValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
