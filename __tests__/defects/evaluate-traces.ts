import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from '../support/command-line.ts';

/** A policy that permits calls of `read`, forbids `burn`, and allows everything else. */
export const POLICY = `meta: { schema_version: "1.0", name: desk, scope: agent }
capability_mappings: { reading: { tools: [read], card_actions: [read] } }
forbidden: [{ pattern: "*burn", reason: nothing burns, severity: critical }]
escalation_triggers: []
defaults: { unmapped_tool_action: allow, unmapped_severity: low, fail_open: false }
`;

/** The output of the command line for traces. */
export interface TraceAnswer {
  /** 0 if every trace passes, 1 if one fails, and 2 if they could not be read. */
  readonly code: number;
  /**
   * The number of calls of each tool, by canonical name. Denied calls are listed under `<name>
   * denied`.
   */
  readonly calls: Readonly<Record<string, number>>;
  readonly verdict: string | undefined;
  readonly err: string;
  readonly out: string;
  /** The complete output. */
  readonly text: string;
}

interface Answer {
  readonly verdict: string;
  readonly tools: readonly {
    readonly tool?: string;
    readonly name?: string;
    readonly calls: number;
    readonly denied: number;
  }[];
}

/**
 * Evaluates traces against the policy with the bundle. Each file is a string, bytes, or a list of
 * records to write as JSON lines.
 */
export async function evaluateTraces(
  files: Readonly<Record<string, string | Uint8Array | readonly unknown[]>>,
  ...more: readonly string[]
): Promise<TraceAnswer> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'card-gate-traces-')));
  try {
    writeFileSync(path.join(folder, 'policy.yaml'), POLICY);
    mkdirSync(path.join(folder, 'traces'));
    for (const [name, content] of Object.entries(files)) {
      const isBytes = typeof content === 'string' || content instanceof Uint8Array;
      writeFileSync(path.join(folder, 'traces', name), isBytes ? content : lines(content));
    }
    const args = [
      'test',
      'policy.yaml',
      '--traces',
      'traces',
      '--format',
      'json',
      '--now',
      '2026-11-21T12:00:00Z',
      ...more,
    ];
    const { code, stdout, stderr } = await runCli(folder, args);
    const answer = stdout.startsWith('{') ? (JSON.parse(stdout) as Partial<Answer>) : undefined;
    const calls: Record<string, number> = {};
    for (const tool of answer?.tools ?? []) {
      const name = tool.tool ?? tool.name ?? '';
      if (tool.calls > 0) calls[name] = tool.calls;
      if (tool.denied > 0) calls[`${name} denied`] = tool.denied;
    }
    return {
      code,
      calls,
      verdict: answer?.verdict,
      err: stderr,
      out: stdout,
      text: `${stderr}${stdout}`,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Formats records as JSON lines. */
export function lines(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
