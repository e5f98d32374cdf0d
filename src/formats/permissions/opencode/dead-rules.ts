import { digits } from '../../../document/digits.ts';
import { quoted } from '../../../finding/words.ts';
import type { Remark } from '../../../model/host-permissions.ts';
import { RUNNERS } from '../samples.ts';
import { EDIT_TOOLS, isAboutTools, valuedOf } from './calls.ts';
import type { OpencodeRule } from './rules.ts';
import { covers, isEverything, matchesWildcard } from './wildcards.ts';

/*
 * Finds opencode rules that have no effect or that allow everything
 * (docs/reference/opencode.md#rules-without-effect).
 */

/** A problem with a rule, and the corrected rule if there is one. */
interface Fault {
  readonly why: string;
  readonly instead?: string;
}

/** The maximum number of rule pairs to compare. Pairs beyond this limit are not checked. */
const MAX_PAIRS = 100_000;

/** Returns remarks on the rules of one file or agent. */
export function remarksOfRules(rules: readonly OpencodeRule[]): readonly Remark[] {
  let left = MAX_PAIRS;
  const shadowed = new Map<OpencodeRule, OpencodeRule[]>();
  const remarks = rules.flatMap((rule, index): readonly Remark[] => {
    const { name, place } = rule;
    if (place === undefined) return [];
    const later = rules.slice(index + 1);
    const fault = faultOf(rule);
    if (fault) return [{ kind: 'dead-rule', rule: name, ...fault, place }];
    left -= later.length;
    const cover = left < 0 ? undefined : coverOf(rule, later);
    if (cover) shadowed.set(cover, [...(shadowed.get(cover) ?? []), rule]);
    return cover ? [] : breadthOf(rule, later).map((remark) => ({ ...remark, place }));
  });
  return [...remarks, ...[...shadowed].flatMap(([cover, list]) => shadowRemark(cover, list))];
}

/** Returns a list with one remark on the rules that a single later rule makes ineffective. */
function shadowRemark(
  { name }: OpencodeRule,
  [first, ...others]: readonly OpencodeRule[],
): readonly Remark[] {
  if (first?.place === undefined) return [];
  const [other] = others;
  const also =
    other === undefined
      ? ''
      : others.length === 1
        ? `, as it does for ${quoted(other.name)}`
        : `, as it does for ${digits(others.length)} more rules`;
  return [
    {
      kind: 'dead-rule',
      rule: first.name,
      why: `the later rule ${quoted(name)} matches the same calls and takes precedence${also}`,
      advice: `write ${quoted(name)} first, because the last matching rule applies`,
      place: first.place,
    },
  ];
}

const COMMANDS =
  /^(?:git|gh|rm|sudo|su|npm|npx|pnpm|yarn|bun|node|python3?|pip|curl|wget|docker|kubectl|terraform|make|ssh|scp|chmod|chown|mv|cp|dd|cat|ls|find|sed|awk|kill|aws|gcloud)$/;
/** Permission names in other hosts, and the corresponding names in opencode. */
const FOREIGN: Readonly<Record<string, string>> = {
  Bash: 'bash',
  Read: 'read',
  Edit: 'edit',
  Write: 'edit',
  Glob: 'glob',
  Grep: 'grep',
  List: 'list',
  WebFetch: 'webfetch',
  WebSearch: 'websearch',
  Task: 'task',
  Skill: 'skill',
};

function faultOf(rule: OpencodeRule): Fault | undefined {
  const { permission, value, shell } = rule;
  const about = value === '*' ? '' : `: ${value}`;
  if (EDIT_TOOLS.includes(permission))
    return {
      why: 'opencode requests the permission "edit" for every file change',
      instead: `edit${about}`,
    };
  if (shell === 'shell' && permission === 'bash')
    return { why: 'in "permissions", this permission is "shell"', instead: `shell${about}` };
  const [, foreign = permission, inner] = /^([A-Za-z]+)\((.*)\)$/.exec(permission) ?? [];
  const meant = Object.hasOwn(FOREIGN, foreign) ? FOREIGN[foreign] : undefined;
  if (meant !== undefined)
    return {
      why: 'it is written for another host',
      instead: inner === undefined ? `${meant}${about}` : `${meant}: ${inner}`,
    };
  if (/\s/.test(permission))
    return { why: 'opencode reads it as a tool name', instead: `bash: ${permission}` };
  if (/[^A-Za-z0-9_*?-]/.test(permission)) {
    const instead = permission.replace(/[^A-Za-z0-9_*?-]/g, '_');
    return { why: 'tool names can contain only letters, digits, "_" and "-"', instead };
  }
  if (COMMANDS.test(permission))
    return {
      why: 'opencode reads it as a tool name',
      instead: `bash: ${value === '*' ? `${permission} *` : `${permission} ${value}`}`,
    };
  if (permission === 'read' || permission === 'edit') return faultOfPath(rule);
  if (valuedOf(rule).length === 0 && !isAboutTools(rule))
    return {
      why: 'requests for this permission have no value, so only the pattern "*" matches',
      instead: permission,
    };
  return undefined;
}

function faultOfPath({ permission, value, shell }: OpencodeRule): Fault | undefined {
  if (shell === 'shell') return undefined;
  const why = 'paths are relative to the root of the repository, such as "src/app.ts"';
  if (/^(?:~|\$HOME)(?:\/|$)/.test(value)) return { why, instead: `external_directory: ${value}` };
  const inner = /^(?:\.?\/)+(.*)$/.exec(value)?.[1];
  return inner === undefined ? undefined : { why, instead: `${permission}: ${inner}` };
}

/**
 * Returns the later rule that overrides a rule for all its calls, or undefined if there is none.
 */
function coverOf(rule: OpencodeRule, later: readonly OpencodeRule[]): OpencodeRule | undefined {
  const cover = later.findLast(
    ({ permission, value }) => coversNames(permission, rule) && covers(value, rule.value),
  );
  return cover?.action === rule.action ? undefined : cover;
}

function coversNames(wide: string, { permission, shell }: OpencodeRule): boolean {
  const name = permission === 'bash' ? shell : permission;
  return covers(wide, name);
}

type Breadth =
  | { readonly kind: 'bypass-mode'; readonly mode: string; readonly isRule: true }
  | { readonly kind: 'allows-everything'; readonly rule: string; readonly what: string };

/**
 * Describes a rule that allows everything or every command. Returns an empty list for any other
 * rule. `later` contains the rules that follow.
 */
function breadthOf(rule: OpencodeRule, later: readonly OpencodeRule[]): readonly Breadth[] {
  const { permission, value, action, shell, name } = rule;
  if (action !== 'allow') return [];
  if (permission === shell && !isEverything(value)) return runnerOf(rule);
  if (!isEverything(value)) return [];
  const isWhole = isEverything(permission);
  if (!isWhole && permission !== shell) return [];
  const ofShell = later.filter((each) => matchesWildcard(each.permission, each.shell));
  const isShellOpen = !ofShell.some((each) => each.action !== 'allow' && isEverything(each.value));
  if (isWhole && isShellOpen) return [{ kind: 'bypass-mode', mode: name, isRule: true }];
  if (!isWhole && !isShellOpen) return [];
  const isLimited = (isWhole ? later : ofShell).some((each) => each.action !== 'allow');
  const calls = isWhole ? 'every tool' : 'every shell command';
  const what = isLimited ? `${calls} that no later rule restricts` : calls;
  return [{ kind: 'allows-everything', rule: name, what }];
}

/**
 * Describes a rule for an interpreter or package runner, which can start any program. Returns an
 * empty list for any other rule.
 */
function runnerOf({ name, value }: OpencodeRule): readonly Breadth[] {
  const runner = /^(.*?) ?\*+$/.exec(value)?.[1] ?? '';
  const what = `every program that ${quoted(runner)} can start`;
  return RUNNERS.test(runner) ? [{ kind: 'allows-everything', rule: name, what }] : [];
}
