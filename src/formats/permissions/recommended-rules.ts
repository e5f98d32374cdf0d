import { type Document, nodeAt, plainValueOf } from '../../document/document.ts';
import { addition, edited, removals, replacement } from '../../finding/edits.ts';
import type { HostCall } from '../../model/host-call.ts';
import { hostOfAddress } from './host-tools.ts';

/*
 * Writes rules that allow single calls, and permission files that contain them
 * (docs/recommend.md#permission-files).
 */

/** A rule that allows one call. */
export interface ExactRule {
  /** The rule as written in the file, such as `Bash(git status)` or `bash: git status`. */
  readonly text: string;
  /** The permission's name and value. Used only for opencode. */
  readonly permission?: string;
  readonly value?: string;
}

/** Functions that add rules to a host's permission files and remove rules from them. */
export interface RuleWriter {
  /** Matches the paths of files that can contain the rules. */
  readonly file: RegExp;
  /** Returns the rule that allows a call. Returns undefined if no rule can allow only this call. */
  readonly ruleFor: (call: HostCall) => ExactRule | undefined;
  /** Returns the file's text with `rules` in place of all its allow rules. */
  readonly only: (document: Document, rules: readonly ExactRule[]) => string;
  /** Returns the file's text with `rules` added. */
  readonly withMore: (document: Document, rules: readonly ExactRule[]) => string;
  /** Returns the file's rules that allow calls. */
  readonly granting: (document: Document) => readonly ExactRule[];
  /** Returns the file's text without the allow rules in `rules`. */
  readonly without: (document: Document, rules: readonly ExactRule[]) => string;
}

/** The rule writers for the supported hosts, keyed by dialect id. */
export const RULE_WRITERS: Readonly<Record<string, RuleWriter>> = {
  'claude-code': {
    file: /(?:^|\/)settings(?:\.local)?\.json$/i,
    ruleFor: ruleInClaude,
    only: onlyInClaude,
    withMore: (document, rules) =>
      rules.length === 0
        ? document.text
        : edited(document, [
            addition(
              document,
              CLAUDE_ALLOW,
              rules.map(({ text }) => ({ value: text })),
            ),
          ]),
    granting: (document) => textsAt(document, CLAUDE_ALLOW).map((text) => ({ text })),
    without: (document, rules) => {
      const texts = new Set(rules.map(({ text }) => text));
      const gone = textsAt(document, CLAUDE_ALLOW).flatMap((text, index) =>
        texts.has(text) ? [index] : [],
      );
      return edited(document, removals(document, CLAUDE_ALLOW, gone) ?? []);
    },
  },
  opencode: {
    file: /(?:^|\/)opencode\.jsonc?$/i,
    ruleFor: ruleInOpencode,
    only: (document, rules) => withPermission(document, permissionOf(document, rules, true)),
    withMore: (document, rules) =>
      rules.length === 0
        ? document.text
        : withPermission(document, permissionOf(document, rules, false)),
    granting: grantingInOpencode,
    without: withoutInOpencode,
  },
};

const CLAUDE_ALLOW = ['permissions', 'allow'] as const;

/** Modes that allow calls even if no rule does. */
const OPEN_MODES: readonly unknown[] = ['acceptEdits', 'auto', 'bypassPermissions'];

/** Matches characters that have a special meaning in a rule. */
const WILDCARD = /[*?[\]{}\\]/;

function ruleInClaude({ kind, prefix, text }: HostCall): ExactRule | undefined {
  if (WILDCARD.test(kind === 'shell' ? text.replace(/[?[\]{}\\]/g, '') : text)) return undefined;
  switch (kind) {
    case 'shell':
    case 'shell-read':
      return { text: `Bash(${prefix}${text})` };
    case 'read':
      return { text: `Read(${rooted(text)})` };
    case 'edit':
    case 'write':
    case 'notebook':
      return { text: `Edit(${rooted(text)})` };
    case 'fetch':
      return { text: `WebFetch(domain:${hostOfAddress(text)})` };
    case 'agent':
      return { text: `Agent(${text})` };
    case 'skill':
      return { text: `Skill(${text})` };
    case 'mcp':
    case 'tool':
      return { text };
    default:
      return undefined;
  }
}

/** Returns a path for a rule, relative to the root of the project or the file system. */
function rooted(path: string): string {
  if (path.startsWith('~')) return path;
  return path.startsWith('/') ? `/${path}` : `/${path.replace(/^\.\//, '')}`;
}

function onlyInClaude(document: Document, rules: readonly ExactRule[]): string {
  const edits = [
    replacement(
      document,
      CLAUDE_ALLOW,
      rules.map(({ text }) => text),
    ),
  ];
  const mode = nodeAt(document, ['permissions', 'defaultMode']);
  if (mode?.kind === 'scalar' && OPEN_MODES.includes(mode.value))
    edits.push(replacement(document, ['permissions', 'defaultMode'], 'default'));
  return edited(document, edits);
}

function textsAt(document: Document, path: readonly string[]): readonly string[] {
  const node = nodeAt(document, path);
  return node?.kind === 'list' ? node.items.map((item) => String(plainValueOf(item))) : [];
}

/**
 * The opencode permission for each call kind. For calls of other kinds, `OF_PREFIX` contains the
 * permission for each call prefix.
 */
const OF_KIND: Readonly<Record<string, string>> = {
  shell: 'bash',
  read: 'read',
  edit: 'edit',
  fetch: 'webfetch',
  agent: 'task',
  skill: 'skill',
};
const OF_PREFIX: Readonly<Record<string, string>> = {
  'glob ': 'glob',
  'grep ': 'grep',
  'list ': 'list',
  'search the web for ': 'websearch',
  'search code for ': 'codesearch',
};

function ruleInOpencode({ kind, prefix, text }: HostCall): ExactRule | undefined {
  if (/[*?]/.test(text)) return undefined;
  const permission = OF_KIND[kind] ?? OF_PREFIX[prefix];
  if (permission !== undefined) return { text: `${permission}: ${text}`, permission, value: text };
  if (kind !== 'mcp' && (kind !== 'tool' || prefix !== '')) return undefined;
  return { text, permission: text };
}

type Permissions = Readonly<Record<string, unknown>>;

function permissionsIn(document: Document): Permissions {
  const node = nodeAt(document, ['permission']);
  const value = node && plainValueOf(node);
  if (typeof value === 'string') return { '*': value };
  return typeof value === 'object' && value !== null ? (value as Permissions) : {};
}

/**
 * Returns opencode's permissions with rules added. The last matching rule applies, so new rules
 * follow the general ones and precede rules that ask or deny. With `isOnly`, all other calls need
 * approval.
 */
function permissionOf(
  document: Document,
  rules: readonly ExactRule[],
  isOnly: boolean,
): Permissions {
  const before = permissionsIn(document);
  const isKept = ([, value]: readonly [string, unknown]): boolean => !isOnly || value !== 'allow';
  const added = new Map<string, Map<string, string> | 'allow'>();
  for (const { permission = '', value } of rules) {
    const known = added.get(permission);
    if (value === undefined) added.set(permission, 'allow');
    else if (typeof known === 'object') known.set(value, 'allow');
    else added.set(permission, new Map([[value, 'allow']]));
  }
  const general = before['*'] ?? 'allow';
  const first = isOnly ? { '*': general === 'deny' ? 'deny' : 'ask' } : pick(before, '*');
  const valued = [...added].map(([permission, values]): [string, unknown] => {
    const own = before[permission];
    if (typeof values === 'string') return [permission, own ?? values];
    if (own === 'deny') return [permission, own];
    const map = typeof own === 'object' && own !== null ? (own as Permissions) : { '*': own };
    const base = map['*'] ?? (isOnly ? 'ask' : undefined);
    const kept = Object.entries(map).filter(
      (entry) => entry[0] !== '*' && isKept(entry) && !values.has(entry[0]),
    );
    const start = base === undefined ? {} : { '*': isOnly && base === 'allow' ? 'ask' : base };
    return [permission, { ...start, ...Object.fromEntries([...values, ...kept]) }];
  });
  const others = Object.entries(before).flatMap(([name, value]): [string, unknown][] => {
    if (name === '*' || added.has(name) || !isKept([name, value])) return [];
    if (typeof value !== 'object' || value === null) return [[name, value]];
    const kept = Object.entries(value).filter(isKept);
    return kept.length === 0 ? [] : [[name, Object.fromEntries(kept)]];
  });
  return { ...first, ...Object.fromEntries(valued), ...Object.fromEntries(others) };
}

function pick(map: Permissions, key: string): Permissions {
  return Object.hasOwn(map, key) ? { [key]: map[key] } : {};
}

function withPermission(document: Document, value: Permissions): string {
  return edited(document, [replacement(document, ['permission'], value)]);
}

function grantingInOpencode(document: Document): readonly ExactRule[] {
  return Object.entries(permissionsIn(document)).flatMap(([permission, own]): ExactRule[] => {
    if (own === 'allow') return [{ text: permission, permission }];
    if (typeof own !== 'object' || own === null) return [];
    return Object.entries(own).flatMap(([value, effect]) =>
      effect === 'allow' ? [{ text: `${permission}: ${value}`, permission, value }] : [],
    );
  });
}

function withoutInOpencode(document: Document, rules: readonly ExactRule[]): string {
  const whole = rules.flatMap(({ permission = '', value }) =>
    value === undefined ? [permission] : [],
  );
  const inner = new Map<string, string[]>();
  for (const { permission = '', value } of rules)
    if (value !== undefined) inner.set(permission, [...(inner.get(permission) ?? []), value]);
  const edits = [
    removals(document, ['permission'], whole) ?? [],
    ...[...inner].map(([name, values]) => removals(document, ['permission', name], values) ?? []),
  ];
  return edited(document, edits.flat());
}
