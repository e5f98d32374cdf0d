import { runAction } from './gate/action.ts';
import { version } from './version.ts';
import { actionsRunner } from './world/runner.ts';

const fixed = process.env.CARD_GATE_NOW;
process.exitCode = await runAction(actionsRunner(), {
  now: fixed ? new Date(fixed) : new Date(),
  elapsed: () => Math.round(performance.now()),
  version,
});
