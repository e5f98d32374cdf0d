import { type Finding, findingAt, findingIn } from '../../finding/finding.ts';
import type { HostUnit, Remark } from '../../model/host-permissions.ts';
import { allowsEverything } from '../../rules/allows-everything.ts';
import { askWithoutHuman } from '../../rules/ask-without-human.ts';
import { bypassMode } from '../../rules/bypass-mode.ts';
import { deadRule } from '../../rules/dead-rule.ts';
import { localSettingsCommitted } from '../../rules/local-settings-committed.ts';
import { parseError } from '../../rules/parse-error.ts';
import { redirectsTraffic } from '../../rules/redirects-traffic.ts';
import { secretInSettings } from '../../rules/secret-in-settings.ts';
import { staleLock } from '../../rules/stale-lock.ts';
import { unlockedWorkflow } from '../../rules/unlocked-workflow.ts';

/** Matches paths of settings files for a single machine. */
const LOCAL_SETTINGS = /(?:^|\/)\.claude\/settings\.local\.json$/i;

/** Returns the findings about the content of a host's permission files. */
export function hostFindings({ files, permissions }: HostUnit): readonly Finding[] {
  return [
    ...permissions.remarks.map(findingOf),
    ...files
      .filter((file) => LOCAL_SETTINGS.test(file))
      .map((file) => findingIn(localSettingsCommitted, file, localSettingsCommitted.words.file())),
  ];
}

/** Converts a remark from reading permission files to a finding. */
export function findingOf(remark: Remark): Finding {
  const at = remark.place;
  switch (remark.kind) {
    case 'bypass-mode':
      return findingAt(bypassMode, {
        at,
        ...bypassMode.words[remark.isRule ? 'rule' : 'mode'](remark.mode),
      });
    case 'allows-everything':
      return findingAt(allowsEverything, {
        at,
        ...allowsEverything.words.rule(remark.rule, remark.what),
      });
    case 'dead-rule':
      return findingAt(deadRule, {
        at,
        ...deadRule.words.rule(remark.rule, remark.why, remark),
      });
    case 'no-effect-here':
      return findingAt(deadRule, {
        at,
        on: 'key',
        ...deadRule.words.setting(remark.key, remark.why),
      });
    case 'misspelt-key':
      return findingAt(deadRule, {
        at,
        on: 'key',
        ...deadRule.words.misspelt(remark.key, remark.meant),
      });
    case 'redirects-traffic':
      return findingAt(redirectsTraffic, {
        at,
        ...redirectsTraffic.words.variable(remark.key, remark.value),
      });
    case 'secret-in-settings':
      return findingAt(secretInSettings, { at, ...secretInSettings.words.found(remark.what) });
    case 'not-loaded': {
      const { why, lost } = remark;
      return findingAt(parseError, {
        at,
        ...parseError.words.fault({ kind: 'refused-by-host', why, lost }),
      });
    }
    case 'ask-without-human':
      return findingAt(askWithoutHuman, { at, ...askWithoutHuman.words.rule(remark.rule) });
    case 'stale-lock':
      return findingAt(staleLock, { at, ...staleLock.words.lock(remark.lock) });
    case 'unlocked-workflow':
      return findingAt(unlockedWorkflow, { at, ...unlockedWorkflow.words.source() });
    default:
      return remark satisfies never;
  }
}
