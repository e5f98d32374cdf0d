import type { Place } from '../../../document/document.ts';
import type { Reader } from '../../../document/reader.ts';
import type { Level } from '../../../model/decision.ts';
import { type HostRule, hostRule, type RuleOrigin } from '../host-rule.ts';
import { withoutSecrets } from '../secrets.ts';
import { NOTHING_SET, opaqueOf, type ReadSettings } from '../settings-table.ts';
import { EDIT_TOOLS, examplesOf, patternsOf, type RuleSubject } from './calls.ts';

/*
 * opencode's rules, from the keys `permission`, `permissions` and `tools`
 * (docs/reference/opencode.md#rules). The last matching rule determines the decision.
 */

const ACTIONS = ['deny', 'ask', 'allow'] as const;
/** A rule's effect on the calls that it matches. */
export type Action = (typeof ACTIONS)[number];

const LEVELS: Readonly<Record<Action, Level>> = {
  deny: 'denied',
  ask: 'needs approval',
  allow: 'allowed',
};

/** A rule from a file, or a built-in rule. */
export interface OpencodeRule extends RuleSubject {
  readonly action: Action;
  /** The rule, spelt as in its file, such as `bash: git push *`. */
  readonly name: string;
  /** The rule's location in its file. Absent for a built-in rule. */
  readonly place?: Place;
}

interface Stated {
  readonly action: Action;
  readonly place: Place;
}

/** A permission's rules: a single action, or an action for each value pattern. */
type Values = Stated | ReadonlyMap<string, Stated>;

/** The key `permission` from one or more files. The order of keys in the tree is significant. */
export type PermissionTree = ReadonlyMap<string, Values>;

/** Rules, and values that could not be read as rules. */
interface ReadRules<Rules> {
  readonly rules: Rules;
  readonly rest: ReadSettings;
}

/** Reads the rules under the key `permission`. */
export function readPermission(value: Reader): ReadRules<PermissionTree> {
  const whole = actionOf(value.text());
  if (whole !== undefined)
    return { rules: new Map([['*', { action: whole, place: value.place }]]), rest: NOTHING_SET };
  if (!value.exists) return { rules: new Map(), rest: NOTHING_SET };
  if (!value.isMap) return { rules: new Map(), rest: unreadable(value, NOT_RULES) };
  const rests: ReadSettings[] = [];
  const stated = (inner: Reader): Stated | undefined => {
    const action = actionOf(inner.text());
    if (action === undefined) rests.push(unreadable(inner, NOT_AN_ACTION));
    return action && { action, place: inner.place };
  };
  const rules = new Map<string, Values>();
  for (const [name, inner] of value.entries()) {
    if (!inner.isMap) {
      const one = stated(inner);
      if (one) rules.set(name, one);
      continue;
    }
    const values = new Map<string, Stated>();
    for (const [pattern, each] of inner.entries()) {
      const one = stated(each);
      if (one) values.set(pattern, one);
    }
    rules.set(name, values);
  }
  return { rules, rest: joined(rests) };
}

const NOT_RULES = 'Card Gate does not know this rule format';
const NOT_AN_ACTION = 'the value is not "allow", "ask" or "deny"';

function actionOf(text: string | undefined): Action | undefined {
  return ACTIONS.find((action) => action === text);
}

function unreadable(value: Reader, why: string): ReadSettings {
  return opaqueOf(value.place.path.join('.'), value, why);
}

function joined(parts: readonly ReadSettings[]): ReadSettings {
  return { ...NOTHING_SET, opaque: parts.flatMap(({ opaque }) => opaque) };
}

/** Tools that the older key `tools` enables or disables, keyed by their original names. */
type StatedTools = ReadonlyMap<string, Stated>;

/** Reads the older key `tools`, a map that enables or disables each tool. */
export function readTools(value: Reader): ReadRules<StatedTools> {
  if (!value.exists) return { rules: new Map(), rest: NOTHING_SET };
  if (!value.isMap) {
    const why = 'opencode expects a map from tool names to true or false';
    const advice = 'write the rules under "permission"';
    const remark = { kind: 'dead-rule', rule: 'tools', why, advice, place: value.place } as const;
    return { rules: new Map(), rest: { ...NOTHING_SET, remarks: [remark] } };
  }
  const rests: ReadSettings[] = [];
  const rules = new Map<string, Stated>();
  for (const [name, inner] of value.entries()) {
    const isOn = inner.boolean();
    if (isOn === undefined) rests.push(unreadable(inner, 'the value is not true or false'));
    else rules.set(name, { action: isOn ? 'allow' : 'deny', place: inner.place });
  }
  return { rules, rest: joined(rests) };
}

/**
 * Converts the entries of `tools` to rules. All tools that edit files share one permission, which
 * gets the value of the last of them. opencode merges the `tools` of all files before it converts
 * them, so callers must do the same.
 */
export function rulesOfTools(tools: StatedTools): PermissionTree {
  const rules = new Map<string, Stated>();
  for (const [name, stated] of inObjectOrder(tools))
    rules.set(name === 'edit' || EDIT_TOOLS.includes(name) ? 'edit' : name, stated);
  return rules;
}

/** Reads the newer key `permissions`, which contains a list of rules. */
export function readPermissionList(value: Reader): ReadRules<readonly OpencodeRule[]> {
  if (!value.exists) return { rules: [], rest: NOTHING_SET };
  const rests: ReadSettings[] = [];
  if (value.items().length === 0 && (value.isMap || value.text() !== undefined))
    rests.push(unreadable(value, NOT_RULES));
  const rules = value.items().flatMap((item): readonly OpencodeRule[] => {
    const [permission, resource] = [item.get('action').text(), item.get('resource').text()];
    const action = actionOf(item.get('effect').text());
    if (permission === undefined || resource === undefined || action === undefined) {
      rests.push(unreadable(item, 'the rule needs an action, a resource and an effect'));
      return [];
    }
    if (isOfPaths(permission) && /^(?:[/~]|\$HOME|[A-Za-z]:)/.test(resource)) {
      rests.push(unreadable(item, "it depends on the repository's folder"));
      return [];
    }
    const name = nameOf(permission, resource);
    return [{ permission, value: resource, shell: 'shell', action, name, place: item.place }];
  });
  return { rules, rest: joined(rests) };
}

function isOfPaths(permission: string): boolean {
  return /^(?:read|edit|\*)$/.test(permission);
}

/**
 * Merges the rules of two files. A key in both files keeps its position from the first file and has
 * the value from the second.
 */
export function mergeTrees(first: PermissionTree, second: PermissionTree): PermissionTree {
  const merged = new Map(first);
  for (const [name, values] of second) {
    const known = merged.get(name);
    merged.set(
      name,
      known instanceof Map && values instanceof Map ? new Map([...known, ...values]) : values,
    );
  }
  return merged;
}

/** Returns a tree's rules in the order in which opencode applies them. */
export function rulesOfTree(tree: PermissionTree): readonly OpencodeRule[] {
  return inObjectOrder(tree).flatMap(([permission, values]) => {
    const shell = 'bash' as const;
    if (!(values instanceof Map))
      return [{ permission, value: '*', shell, name: nameOf(permission), ...(values as Stated) }];
    return inObjectOrder(values as ReadonlyMap<string, Stated>).map(([value, stated]) => ({
      permission,
      value,
      shell,
      name: nameOf(permission, value),
      ...stated,
    }));
  });
}

/** Sorts entries like the keys of a JavaScript object: integer keys come first. */
function inObjectOrder<Value>(
  map: ReadonlyMap<string, Value>,
): readonly (readonly [string, Value])[] {
  const isNumber = (key: string): boolean => /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < MOST;
  const entries = [...map];
  return [
    ...entries.filter(([key]) => isNumber(key)).sort(([a], [b]) => Number(a) - Number(b)),
    ...entries.filter(([key]) => !isNumber(key)),
  ];
}

/** The smallest number that is not an array index. */
const MOST = 4_294_967_295;

/**
 * Formats a rule for reports: for example, as `bash: git push *`, or as `bash` if the rule applies
 * to all values.
 */
function nameOf(permission: string, value?: string): string {
  return withoutSecrets(value === undefined ? permission : `${permission}: ${value}`);
}

/** Converts a rule to a decision rule. */
export function decisionRule(rule: OpencodeRule): HostRule {
  const { action, name, place } = rule;
  const list: RuleOrigin = place === undefined ? 'mode' : action;
  const decision = hostRule({
    list,
    level: LEVELS[action],
    patterns: patternsOf(rule),
    name,
    examples: examplesOf(rule),
    ...(place && { place }),
  });
  // A rule in a file is treated as an edit, even if it repeats a built-in rule.
  return place === undefined ? { ...decision, key: `built-in ${decision.key}` } : decision;
}
