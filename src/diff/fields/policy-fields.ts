import type { Place } from '../../document/document.ts';
import { alignmentPolicy, governing } from '../../evaluation/decision/alignment.ts';
import { quoted } from '../../finding/words.ts';
import type { Agent } from '../../model/agent.ts';
import {
  DEFAULT_ORDERS,
  type EnforcementMode,
  type ForbiddenRule,
  MODES_STRICTEST_FIRST,
  type Policy,
  patternKey,
  type RuleSeverity,
  SEVERITY_RANK,
} from '../../model/policy.ts';
import { compareSettings, type Setting } from '../../model/setting.ts';
import type { ChangeKind } from '../change.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { type RankedValue, settingChange } from './lists.ts';
import { settingChanges } from './settings.ts';

/**
 * Returns the changes to the policy's settings, excluding changes to the permissions of tools.
 * Omitting a setting is equivalent to stating its default. Edits in `effective` are omitted,
 * because they are already reported. Returns an empty list if the base or head has no policy.
 */
export function policyFields(
  base: Agent,
  head: Agent,
  effective: ReadonlySet<string>,
): readonly ChangeDraft[] {
  const [former, present] = [governing(base), governing(head)];
  if (former === undefined || present === undefined) return [];
  const isReportedHere = ({ key }: Setting): boolean =>
    !(key === 'unmappedSeverity' && effective.has(JSON.stringify(['default'])));
  const settingsOf = (agent: Agent): readonly Setting[] =>
    alignmentPolicy(agent).settings.filter(isReportedHere);
  return [
    ...settingChanges(settingsOf(base), settingsOf(head), {
      kinds: SETTING_KINDS,
      near: present.place,
    }),
    ...ruleSeverities(former, present, effective),
  ];
}

/** The kind of change for each policy setting, keyed by the setting's key. */
const SETTING_KINDS: Readonly<Record<string, ChangeKind>> = {
  failOpen: 'fail-open',
  mode: 'mode',
  graceHours: 'grace-period',
  unmappedSeverity: 'severity',
};

/** A mode and its place. `unsaid` is true if no file states the mode, so the default applies. */
interface StatedMode {
  readonly mode: EnforcementMode;
  readonly place?: Place;
  readonly unsaid?: true;
}

/** Returns the change to a mode, or undefined if the two modes have the same effect. */
export function modeChange(
  subject: string,
  base: StatedMode,
  head: StatedMode,
  near: Place | undefined,
): ChangeDraft | undefined {
  if (compareSettings(DEFAULT_ORDERS.mode, base.mode, head.mode) === 'same') return undefined;
  const ranked = ({ mode, place, unsaid }: StatedMode): RankedValue => ({
    rank: MODES_STRICTEST_FIRST.indexOf(mode),
    words: unsaid ? null : quoted(mode),
    ...(place && { place }),
  });
  return settingChange('mode', subject, ranked(base), ranked(head), near);
}

/** Converts a severity to a ranked value. A lower severity permits more. */
export function severitySetting(severity: RuleSeverity, place?: Place): RankedValue {
  return { rank: SEVERITY_RANK[severity], words: quoted(severity), ...(place && { place }) };
}

/**
 * Returns the changes to the severities of forbidden rules, except those that are already reported
 * as changes to the permissions of tools.
 */
function ruleSeverities(
  base: Policy,
  head: Policy,
  effective: ReadonlySet<string>,
): readonly ChangeDraft[] {
  const [former, present] = [worstOfEach(base), worstOfEach(head)];
  return [...present].flatMap(([key, rule]) => {
    const before = former.get(key);
    if (before === undefined || effective.has(JSON.stringify(['forbidden', key]))) return [];
    const subject = `the severity of the rule against ${quoted(rule.pattern.text)}`;
    const setting = ({ severity, place }: ForbiddenRule): RankedValue =>
      severitySetting(severity, place);
    return settingChange('severity', subject, setting(before), setting(rule), rule.place) ?? [];
  });
}

function worstOfEach({ forbidden }: Policy): ReadonlyMap<string, ForbiddenRule> {
  const worst = new Map<string, ForbiddenRule>();
  for (const rule of forbidden) {
    const key = patternKey(rule.pattern);
    const before = worst.get(key);
    if (before === undefined || SEVERITY_RANK[rule.severity] < SEVERITY_RANK[before.severity])
      worst.set(key, rule);
  }
  return worst;
}
