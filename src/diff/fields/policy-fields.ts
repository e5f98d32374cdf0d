import type { Place } from '../../document/document.ts';
import { governing, patternKey } from '../../evaluation/decision/alignment.ts';
import { quoted } from '../../finding/words.ts';
import type { Agent } from '../../model/agent.ts';
import {
  type EnforcementMode,
  effectiveDefaults,
  type ForbiddenRule,
  type Policy,
  type RuleSeverity,
  SEVERITY_RANK,
} from '../../model/policy.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { type Setting, settingChange } from './lists.ts';

/**
 * Fields of the policy beside its power over names (spec 10, "Fields"); what is filled in by
 * default equals what is written. Where only one side is governed, power over names says it all.
 * `effective` are edits that already changed the level of some name.
 */
export function policyFields(
  base: Agent,
  head: Agent,
  effective: ReadonlySet<string>,
): readonly ChangeDraft[] {
  const [was, is] = [governing(base), governing(head)];
  if (was === undefined || is === undefined) return [];
  const told = [
    settingChange('fail-open', '"fail_open"', failOpen(was), failOpen(is), is.place),
    modeChange('the enforcement mode', modeOf(was), modeOf(is), is.place),
    settingChange('grace-period', 'the grace period', grace(was), grace(is), is.place),
    effective.has(JSON.stringify(['default']))
      ? undefined
      : settingChange(
          'severity',
          'the severity of tools that no capability maps',
          unmappedSeverity(was),
          unmappedSeverity(is),
          is.place,
        ),
  ];
  return [...told.flatMap((one) => one ?? []), ...ruleSeverities(was, is, effective)];
}

function failOpen({ defaults: { failOpen: part } }: Policy): Setting {
  return {
    rank: part?.value ? 1 : 0,
    words: String(part?.value ?? false),
    ...(part && { place: part.place }),
  };
}

function modeOf(policy: Policy): { readonly mode: EnforcementMode; readonly place?: Place } {
  const { mode } = policy.defaults;
  return { mode: effectiveDefaults(policy).mode, ...(mode && { place: mode.place }) };
}

/**
 * Modes of both generations, the weakest first; "warn" does at run time what "observe" and "nudge"
 * do.
 */
const MODES: readonly EnforcementMode[] = ['enforce', 'nudge', 'observe', 'off'];

/** A mode, and where it is written; `unsaid` is one that counts though nothing says it. */
export interface StatedMode {
  readonly mode: EnforcementMode;
  readonly place?: Place;
  readonly unsaid?: true;
}

/** A mode that became weaker or stronger. */
export function modeChange(
  subject: string,
  base: StatedMode,
  head: StatedMode,
  near: Place | undefined,
): ChangeDraft | undefined {
  const likeWarn = (mode: EnforcementMode): boolean =>
    mode === 'warn' || mode === 'observe' || mode === 'nudge';
  if (
    (base.mode === 'warn' && likeWarn(head.mode)) ||
    (head.mode === 'warn' && likeWarn(base.mode))
  )
    return undefined;
  const setting = ({ mode, place, unsaid }: StatedMode): Setting => ({
    rank: MODES.indexOf(mode === 'warn' ? 'nudge' : mode),
    words: unsaid ? null : quoted(mode),
    ...(place && { place }),
  });
  return settingChange('mode', subject, setting(base), setting(head), near);
}

function grace(policy: Policy): Setting {
  const hours = effectiveDefaults(policy).graceHours;
  const part = policy.defaults.graceHours;
  return {
    rank: hours,
    words: `${hours} ${hours === 1 ? 'hour' : 'hours'}`,
    ...(part && { place: part.place }),
  };
}

function unmappedSeverity(policy: Policy): Setting {
  const part = policy.defaults.unmappedSeverity;
  return severitySetting(effectiveDefaults(policy).unmappedSeverity, part?.place);
}

/** A severity as a setting: the lower it is, the more power. */
export function severitySetting(severity: RuleSeverity, place?: Place): Setting {
  return { rank: SEVERITY_RANK[severity], words: quoted(severity), ...(place && { place }) };
}

/**
 * Rules about the same names whose severity moved, where that is not told by what it does to names.
 */
function ruleSeverities(
  base: Policy,
  head: Policy,
  effective: ReadonlySet<string>,
): readonly ChangeDraft[] {
  const [was, is] = [worstOfEach(base), worstOfEach(head)];
  return [...is].flatMap(([key, rule]) => {
    const before = was.get(key);
    if (before === undefined || effective.has(JSON.stringify(['rule', key]))) return [];
    const subject = `the severity of the rule against ${quoted(rule.pattern.text)}`;
    const [from, to] = [before, rule].map(({ severity, place }) =>
      severitySetting(severity, place),
    );
    return settingChange('severity', subject, from!, to!, rule.place) ?? [];
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
