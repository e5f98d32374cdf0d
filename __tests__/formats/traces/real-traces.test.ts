import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TraceFileReader } from '../../../src/formats/traces/read-traces.ts';
import type { Call } from '../../../src/model/call.ts';
import { IdTable } from '../../../src/model/id-table.ts';
import { canonicalName } from '../../../src/model/tool.ts';

/**
 * Real traces from other projects, which may be next to the repository but are not part of it. Some
 * expected counts were determined by hand.
 */
const FOLDER = path.resolve('../shared/data/traces');

interface Expected {
  readonly by_tool: Readonly<Record<string, number>>;
  readonly declared?: readonly string[];
}

/**
 * The files for which the expected counts differ. Each reports a denied call, which the given
 * counts include for some formats but not for these.
 */
const CORRECTED: Readonly<Record<string, Partial<Expected>>> = {
  // `permission_denials` in the last message names the call.
  'shapes/claude-agent-sdk.stream-json.result.json': { by_tool: { 'Bash [denied]': 1 } },
  // The call has the decision "reject", and its server is in a field.
  'shapes/gemini-cli.telemetry.log': {
    by_tool: { run_shell_command: 1, 'mcp__github__get_issue [denied]': 1 },
  },
  // No result follows a "reject" decision. The given counts leave out such an attempt.
  'shapes/otlp.claude-code.logs.jsonl': {
    by_tool: {
      'mcp__codebase-memory-mcp__list_projects': 1,
      mcp_tool: 1,
      'Bash [denied]': 1,
      Bash: 1,
    },
  },
  // The user's answer to the confirmation is "deny".
  'anthropic-managed-agents/anthropic_managed_mcp_tools_reject.jsonl': {
    by_tool: { 'mcp__exa__web_search_exa [denied]': 1, web_fetch: 1 },
  },
};

const ORACLE = existsSync(FOLDER)
  ? (JSON.parse(readFileSync(path.join(FOLDER, 'EXPECTED_tool_calls.json'), 'utf8')) as Readonly<
      Record<string, Expected>
    >)
  : {};

function read(file: string): Expected {
  const counts: Record<string, number> = {};
  const declared = new Set<string>();
  const add = ({ tool, server, status }: Call): void => {
    const name = `${canonicalName(tool, server)}${status === 'denied' ? ' [denied]' : ''}`;
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const sink = {
    call: add,
    trace: ({ calls }: { readonly calls: readonly Call[] }) => calls.forEach(add),
    declare: ({ name, server }: { readonly name: string; readonly server?: string }) =>
      void declared.add(canonicalName(name, server)),
  };
  const reader = new TraceFileReader(file, () => sink, { seen: new IdTable('presence') });
  reader.push(readFileSync(path.join(FOLDER, file)));
  reader.end();
  return { by_tool: counts, declared: [...declared] };
}

describe('real traces', () => {
  test('are all there, or none is', () => {
    expect(Object.keys(ORACLE).length).toBeGreaterThanOrEqual(existsSync(FOLDER) ? 30 : 0);
  });

  for (const [file, expected] of Object.entries(ORACLE)) {
    test(`${file} gives its counts`, () => {
      const { by_tool, declared } = read(file);
      const wanted = { ...expected, ...CORRECTED[file] };
      expect(by_tool).toEqual(wanted.by_tool);
      if (wanted.declared !== undefined)
        expect(declared).toEqual(expect.arrayContaining([...wanted.declared]));
    });
  }
});
