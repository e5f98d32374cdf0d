// Normal runs try the same random values each time, so that a failure is due to a change. With
// `RUNS=all`, each run tries other values.
import fc from 'fast-check';

if (process.env.RUNS !== 'all') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261130 });
