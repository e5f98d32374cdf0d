import { type Settings, SettingsError, settle } from '../settings/settings.ts';
import { checkedOut } from './checkout.ts';
import { readSettings } from './configuration/configuration.ts';
import { ALL_EVIDENCE, NO_EVIDENCE } from './history/evidence.ts';
import { judgeAll } from './judge-all.ts';
import { judgeChanges } from './judge-changes.ts';
import { type Judged, NOTHING, type Setup } from './setup.ts';

/**
 * Does what the plan of a run says; `settled` learns of the settings before anything is judged by
 * them.
 */
export async function judgePlan(
  setup: Setup,
  settled: (settings: Settings) => void,
): Promise<Judged> {
  const { plan } = setup;
  switch (plan.kind) {
    case 'nothing':
      settled(settle(setup.inputs, undefined, setup.defaultId));
      return { ...NOTHING, notices: [plan.because] };
    case 'refused':
      throw new SettingsError(plan.because, plan.help);
    case 'all': {
      const tree = checkedOut(setup);
      const settings = await readSettings(setup, tree);
      settled(settings);
      // On a schedule there is no change that could have edited a trace; a push has brought one,
      // also where nothing can be compared.
      const evidence = ['schedule', 'workflow_dispatch'].includes(setup.event)
        ? ALL_EVIDENCE
        : NO_EVIDENCE;
      return judgeAll(setup, settings, tree, plan.note ? [plan.note] : [], evidence);
    }
    case 'changes':
      return judgeChanges(setup, plan, settled);
    default:
      return plan satisfies never;
  }
}
