import type { Place } from '../../../document/document.ts';
import type { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type { Stage } from '../../../model/decision.ts';
import type { HostCode } from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { callPattern } from '../patterns.ts';
import { shownValue, withoutSecrets } from '../secrets.ts';
import { codeOf } from '../settings-table.ts';
import { callOf, firstOf } from '../workflow-agent/calls.ts';

/*
 * Safe outputs: the content that an agentic workflow may write to GitHub
 * (docs/reference/gh-aw.md#safe-outputs).
 */

/** A type of output that a workflow may create. */
interface SafeOutput {
  /** The type's name in front matter, such as `create-issue`. */
  readonly type: string;
  readonly place: Place;
  /** The values under the key `allowed`, such as labels. Absent if all values are allowed. */
  readonly allowed?: readonly string[];
  /** The other keys, spelt as in front matter. */
  readonly keys: ReadonlyMap<string, unknown>;
}

/** The outputs that a workflow may create, and their common settings. */
export interface SafeOutputs {
  readonly outputs: readonly SafeOutput[];
  readonly settings: readonly Setting[];
  readonly code: readonly HostCode[];
}

/** Matches outputs that only report on the run. Every workflow has these outputs. */
const OWN_OUTPUTS =
  /^(?:noop|missing-tool|missing-data|report-incomplete|create-report-incomplete-issue|threat-detection)$/;

/** Matches keys that are not output types. */
const COMMON_KEYS =
  /^(?:github-token|github-app|app|allowed-domains|allowed-github-references|env|runs-on|messages|footer|activation-comments|report-failure-as-issue|staged|threat-detection|jobs|max-patch-size|mentions|failure-issue-repo|group-reports|concurrency-group|environment|steps|id-token|needs|url|footer.*|report-.*|max-bot-mentions|scripts|actions)$/;

/** Whether a key in `safe-outputs` is a setting for all outputs rather than an output type. */
export function isCommonKey(key: string): boolean {
  return COMMON_KEYS.test(key);
}

/** The default maximum number of outputs per run, for types with a default other than 1. */
const DEFAULT_MAX: Readonly<Record<string, number>> = {
  'add-labels': 3,
  'remove-labels': 3,
  'create-pull-request-review-comment': 10,
  'reply-to-pull-request-review-comment': 10,
  'hide-comment': 5,
  'add-reviewer': 3,
  'create-code-scanning-alert': 50,
};

/** Reads safe outputs from front matter, or from the configuration in a lock file. */
export function readOutputs(map: Reader): SafeOutputs {
  const nameOf = (key: string): string => key.replaceAll('_', '-');
  const entries = map.entries().map(([key, value]) => [nameOf(key), value] as const);
  const outputs = entries.flatMap(([type, value]): readonly SafeOutput[] => {
    if (OWN_OUTPUTS.test(type) || COMMON_KEYS.test(type) || value.boolean() === false) return [];
    const keys = new Map(value.entries().map(([key, inner]) => [nameOf(key), inner.value()]));
    const allowed = value.get('allowed');
    return [
      {
        type,
        place: value.place,
        ...(allowed.exists && { allowed: allowed.texts().map(({ value: text }) => text) }),
        keys,
      },
    ];
  });
  return {
    outputs,
    settings: outputs.flatMap(settingsOf),
    code: map
      .get('jobs')
      .entries()
      .map(([name, job]) =>
        codeOf(`output job ${name}`, `the output ${quoted(name)}`, `the job ${name}`, job),
      ),
  };
}

/**
 * Returns the stage that allows or denies outputs. Each value under `allowed` becomes a separate
 * rule.
 */
export function outputStage(outputs: readonly SafeOutput[]): Stage {
  return firstOf(
    outputs.flatMap(({ type, allowed, place }) => {
      const any = `${literally(type)}(?: ${ANY_TEXT})?`;
      return allowed === undefined
        ? [outputRule(type, any, place)]
        : allowed.map((value) =>
            outputRule(`${type} ${value}`, literally(`${type} ${value}`), place),
          );
    }),
  );
}

function outputRule(name: string, expression: string, place: Place): HostRule {
  return hostRule({
    list: 'allow',
    level: 'allowed',
    patterns: [callPattern(['output'], expression, '')],
    name,
    examples: [callOf('output', name)],
    place,
  });
}

/** Keys whose presence restricts an output. */
const RESTRICTING = [
  'title-prefix',
  'required-title-prefix',
  'required-labels',
  'required-category',
  'allowed-branches',
  'allowed-files',
  'allowed-events',
  'allowed-reasons',
] as const;
/** Keys whose presence extends an output. */
const GRANTING = ['target-repo', 'allowed-repos', 'github-token', 'github-app'] as const;
/**
 * Boolean keys, each with the value that permits more. An output with `staged: true` is only
 * displayed.
 */
const SWITCHES: Readonly<Record<string, boolean>> = { staged: false };

/** The largest number of outputs that can be compared. */
const MAX_OUTPUTS = 1000;
const COUNTS = Array.from({ length: MAX_OUTPUTS + 1 }, (_, count) => count);

function settingsOf({ type, keys, place }: SafeOutput): readonly Setting[] {
  const key = (name: string): string => `safe-outputs.${type}.${name}`;
  const subjectOf = (name: string): string => `${quoted(name)} in the output ${quoted(type)}`;
  // A type that exists only in the base or only in the head is compared as a whole.
  const ranked = (
    name: string,
    strictestFirst: readonly unknown[],
    value: unknown,
    words: string,
  ): Setting => ({
    key: key(name),
    subject: subjectOf(name),
    order: { kind: 'ranked', strictestFirst, alike: [[undefined, value]] },
    value,
    words,
    place,
  });
  const max = keys.get('max') ?? DEFAULT_MAX[type] ?? 1;
  const count = typeof max === 'string' && /^\d+$/.test(max) ? Number(max) : max;
  const presence = (names: readonly string[], isGrant: boolean): readonly Setting[] =>
    names.map((name) => {
      const text = keys.has(name) ? withoutSecrets(JSON.stringify(keys.get(name))) : 'absent';
      const order = text === 'absent' ? ['absent'] : isGrant ? ['absent', text] : [text, 'absent'];
      return ranked(name, order, text, text);
    });
  return [
    ranked('max', COUNTS, count, shownValue(count)),
    ranked(
      'target',
      TARGETS,
      targetOf(keys.get('target')),
      shownValue(keys.get('target') ?? 'triggering'),
    ),
    ...Object.entries(SWITCHES).map(([name, wider]) =>
      ranked(name, [!wider, wider], keys.get(name) === true, String(keys.get(name) === true)),
    ),
    ...presence(RESTRICTING, false),
    ...presence(GRANTING, true),
  ];
}

/**
 * The possible targets of an output: the item that started the workflow, a specific item, or any
 * item.
 */
const TARGETS = ['triggering', 'one item', '*'] as const;

function targetOf(target: unknown): (typeof TARGETS)[number] {
  if (target === undefined || target === null || target === 'triggering') return 'triggering';
  return target === '*' ? '*' : 'one item';
}
