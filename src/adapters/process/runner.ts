import { appendFile, stat } from 'node:fs/promises';
import * as core from '@actions/core';
import { guardProcess } from './faults.ts';

/** The GitHub Actions runner's functions that Card Gate uses in a step. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>;
  input(name: string): string;
  /** The names of the inputs that the workflow sets or that `action.yml` defines. */
  readonly givenInputs: readonly string[];
  line(text: string): void;
  mask(secret: string): void;
  output(name: string, value: string): void;
  /** Returns the current size of the step's job summary, in bytes. */
  summarySize(): Promise<number>;
  appendSummary(markdown: string): Promise<void>;
  readonly debug: boolean;
}

/** Returns the runner for the current process. */
export function actionsRunner(): Runner {
  guardProcess(process, 1);
  const { env } = process;
  return {
    env,
    input: (name) => core.getInput(name),
    // The runner sets omitted inputs to an empty string, so an input in this list may not have a
    // value.
    givenInputs: Object.keys(env)
      .filter((key) => key.startsWith('INPUT_'))
      .map((key) => key.slice(6).toLowerCase()),
    line: (text) => {
      process.stdout.write(`${text}\n`);
    },
    mask: (secret) => core.setSecret(secret),
    output: (name, value) => core.setOutput(name, value),
    summarySize: async () =>
      env.GITHUB_STEP_SUMMARY
        ? (await stat(env.GITHUB_STEP_SUMMARY).catch(() => ({ size: 0 }))).size
        : 0,
    appendSummary: async (markdown) => {
      if (env.GITHUB_STEP_SUMMARY) await appendFile(env.GITHUB_STEP_SUMMARY, markdown);
    },
    debug: core.isDebug(),
  };
}
