import type { Document, Node, Path, Place } from '../../document/document.ts';

/*
 * Credentials in permission files. They are found by their shape, and no report ever shows one
 * (docs/reference/permission-files.md#secrets).
 */

/** Kinds of credentials, each with the shape of its tokens. */
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
    'a JSON web token',
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/,
  ],
  // The lines of the key belong to it, also where a report writes their breaks as "\\n".
  [
    'a private key',
    /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:(?:\s|\\+n)*[A-Za-z0-9+/=]{16,})*(?:(?:\s|\\+n)*[A-Za-z0-9+/]*[=…])?/,
  ],
];

const ANY_SHAPE = new RegExp(SHAPES.map(([, { source }]) => source).join('|'), 'g');
/** Credentials in an address or in an argument whose name says so. */
const STATED =
  /(:\/\/[^/\s:@]+:)[^@\s/]+(?=@)|((?:--?|\b)(?:api[-_]?key|token|secret|password|passwd|authorization|bearer)(?:["']?\s*[=:]\s*["']?|\s+))(?!\$)(?:bearer\s+)?[^\s"'&]+/gi;

/** Returns a text without the credentials in it. */
export function withoutSecrets(text: string): string {
  return text
    .replace(ANY_SHAPE, '…')
    .replace(STATED, (_, address?: string, name?: string) => `${address ?? name ?? ''}…`);
}

/** A part of a credential: its beginning before the sign of an omission, or the lines of a key. */
const CUT =
  /(?<![A-Za-z0-9])(?:sk-|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|AKIA|ASIA|AIza|npm_|[rs]k_live_|ntn_|secret_|eyJ)[A-Za-z0-9_.-]*…|KEY-----(?:(?:\s|\\+n)*[A-Za-z0-9+/=]{16,})+/g;
/** As `STATED`, but only in forms that no sentence of a report has. */
const STATED_IN_SENTENCE =
  /(:(?:\/\/|~1~1)[^/\s:@~]+:)(?:[^@\s/]+(?=@)|[^@\s/]*…)|((?:--?[\w-]*(?:api[-_]?key|token|secret|password|passwd)[\s=]|\b[\w-]*(?:api[-_]?key|token|secret|password|passwd)=|\bbearer\s)["']?)(?!\$)[^\s"'&]+/gi;

/**
 * Returns what reports show, without the credentials in it. Every text in it may quote a file, also
 * in part.
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

/** A credential in a file. */
interface FoundSecret {
  /** The kind of credential, with its article. */
  readonly what: string;
  readonly place: Place;
}

/** Returns the places of credentials in a document, by their shape. */
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
