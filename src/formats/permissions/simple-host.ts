import type { Reader } from '../../document/reader.ts';
import { quoted } from '../../finding/words.ts';
import type { Level, Stage } from '../../model/decision.ts';
import { otherwiseRule } from '../../model/entry-rule.ts';
import { CALL_FIELDS } from '../../model/host-call.ts';
import type {
  HostCode,
  HostPermissions,
  OpaqueValue,
  PermissionFile,
  Remark,
  Situation,
} from '../../model/host-permissions.ts';
import { dangerOf } from './code.ts';
import type { HostRule } from './host-rule.ts';
import { secretsIn, withoutSecrets } from './secrets.ts';
import type { ReadSettings } from './settings-table.ts';

/*
 * Functions that several host readers share (docs/reference/permission-files.md).
 */

/** A host's situation, with its rules in order. The first matching rule determines the decision. */
interface SimpleSituation {
  readonly id: string;
  readonly words?: string;
  readonly basis: string;
  readonly rules: readonly HostRule[];
  readonly otherwise: Level;
}

/** Returns the permissions for a host that applies the first matching rule. */
export function simplePermissions(
  situations: readonly [SimpleSituation, ...SimpleSituation[]],
  read: ReadSettings,
  files: readonly PermissionFile[],
  possible: readonly string[],
): HostPermissions {
  const [usual, ...others] = situations;
  const situation = (
    { rules, otherwise, ...rest }: SimpleSituation,
    isUsual: boolean,
  ): Situation => {
    const stages: readonly Stage[] = [{ role: 'decides', combinator: 'first', rules }];
    return {
      ...rest,
      policy: {
        stages,
        otherwise: otherwiseRule(otherwise),
        outcomes: ['deny', 'ask', 'allow', 'mode'],
        settings: isUsual ? read.settings : [],
        fields: CALL_FIELDS,
        requests: { possible, impossible: [] },
      },
    };
  };
  return {
    situations: [situation(usual, true), ...others.map((each) => situation(each, false))],
    code: read.code,
    opaque: read.opaque,
    remarks: [
      ...read.remarks,
      ...files.flatMap(({ document }) =>
        secretsIn(document).map((found): Remark => ({ kind: 'secret-in-settings', ...found })),
      ),
    ],
  };
}

/**
 * Returns a list's entries as separate values, because the host does not document what an entry
 * permits.
 */
export function opaqueEntries(
  list: Reader,
  name: string,
  effect: 'grants' | 'restricts',
  why: string,
): readonly OpaqueValue[] {
  return list.texts().map(({ value, place }) => ({
    key: `${name} ${withoutSecrets(value)}`,
    subject: `the entry ${quoted(withoutSecrets(value))} in ${quoted(name)}`,
    text: value,
    place,
    effect,
    why,
  }));
}

/**
 * Reads a map from events to lists of hooks. `isGuard` returns whether an event's hooks can block
 * an agent's action.
 */
export function readHookLists(
  hooks: Reader,
  isGuard: (event: string) => boolean,
): readonly HostCode[] {
  return hooks.entries().flatMap(([event, list]) =>
    list.items().map((hook): HostCode => {
      const line = hook.text() ?? hook.get('command').text() ?? hook.get('prompt').text() ?? '';
      const danger = dangerOf(line);
      const entries = hook
        .entries()
        .filter(([key]) => !/^timeout/.test(key))
        .map(([key, value]) => [key, value.value()] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return {
        key: JSON.stringify(['hook', event]),
        subject: `the hook ${quoted(event)}`,
        text: withoutSecrets(line),
        identity: JSON.stringify([line, entries]),
        place: hook.place,
        ...(isGuard(event) && { isGuard: true as const }),
        ...(danger && { danger }),
      };
    }),
  );
}
