import { appendFile, stat } from 'node:fs/promises';
import * as core from '@actions/core';
import { guardProcess } from './faults.ts';

/**
 * What the runner of GitHub Actions gives to a step, and takes from it: the only place that knows
 * its protocol.
 */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>;
  input(name: string): string;
  /** Names of the inputs that the workflow passes. */
  readonly givenInputs: readonly string[];
  /** Writes one line to the log. */
  line(text: string): void;
  mask(secret: string): void;
  output(name: string, value: string): void;
  /** Bytes that the step's summary holds already. */
  summarySize(): Promise<number>;
  appendSummary(markdown: string): Promise<void>;
  readonly debug: boolean;
}

/** The runner that this process runs under. */
export function actionsRunner(): Runner {
  guardProcess(process, 1);
  const { env } = process;
  return {
    env,
    input: (name) => core.getInput(name),
    // An input that the workflow leaves out arrives empty too, so a name shows only that action.yml
    // or the workflow has it.
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
