import { appendFile, stat } from 'node:fs/promises';
import * as core from '@actions/core';
import { guardProcess } from './faults.ts';

/** What a step gets from the runner of GitHub Actions, and gives to it. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>;
  input(name: string): string;
  /** Names of the inputs that the workflow or action.yml sets. */
  readonly givenInputs: readonly string[];
  /** Writes one line to the log. */
  line(text: string): void;
  mask(secret: string): void;
  output(name: string, value: string): void;
  /** Bytes that the step's summary already has. */
  summarySize(): Promise<number>;
  appendSummary(markdown: string): Promise<void>;
  readonly debug: boolean;
}

/** The runner of this process. */
export function actionsRunner(): Runner {
  guardProcess(process, 1);
  const { env } = process;
  return {
    env,
    input: (name) => core.getInput(name),
    // An input that the workflow leaves out is set to empty text, so a name means only that
    // action.yml or the workflow has it.
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
