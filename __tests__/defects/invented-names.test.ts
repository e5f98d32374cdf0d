import { describe, expect, test } from '@jest/globals';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import { AGENT, CARD, POLICY, TOOLS } from '../support/support-agent.ts';

type Case = readonly [string, 'fail' | 'error', Partial<Scenario>];

/**
 * Returns a policy that maps both actions of the card to the given names, and allows everything
 * else.
 */
const mapped = (read: string, send: string): string =>
  POLICY.replace('mcp__tickets__get_*', read)
    .replace('mcp__mail__send_reply', send)
    .replace('unmapped_tool_action: deny', 'unmapped_tool_action: allow');
const policy = (text: string): Partial<Scenario> => ({
  base: { 'agents/support/card.yaml': CARD, 'agents/support/tools.txt': TOOLS },
  head: { 'agents/support/policy.yaml': text },
  inputs: { 'min-coverage': '100' },
});

const OPEN = POLICY.replace('unmapped_tool_action: deny', 'unmapped_tool_action: allow');
/**
 * Returns a change to a tool list that applies to all agents. The policy allows every tool that it
 * does not forbid.
 */
const listed = (file: string, text: string): Partial<Scenario> => ({
  base: { ...AGENT, 'agents/support/policy.yaml': OPEN, [file]: 'mcp__tickets__get_ticket\n' },
  head: { [file]: text },
  inputs: { tools: file },
});

describe('names that match nothing do not make a policy pass', () => {
  test.concurrent.each<Case>([
    [
      'the control: mappings without any pattern',
      'fail',
      policy(mapped('a', 'b').replace(/tools: \["[ab]"\]/g, 'tools: []')),
    ],
    ['the placeholders of init', 'fail', policy(mapped('TODO-read_ticket', 'TODO-send_reply'))],
    [
      'the placeholders of lines to paste',
      'fail',
      policy(mapped('the_tool_that_does_it', 'the_tool_that_does_it')),
    ],
    [
      'a placeholder next to real names',
      'fail',
      policy(mapped('mcp__tickets__get_*", "TODO-read_ticket', 'mcp__mail__send_reply')),
    ],
    [
      'a placeholder with a server',
      'fail',
      policy(mapped('mcp__tickets__TODO-read_ticket', 'mcp__mail__send_reply')),
    ],
    [
      'an escaped placeholder',
      'fail',
      policy(mapped('\\u0054ODO-read_ticket', 'mcp__mail__send_reply')),
    ],
  ])('%s', async (_, verdict, changes) => {
    const world = await openWorld({ description: 'a change', event: 'pull_request', ...changes });
    try {
      const { exitCode, outputs } = await world.run();
      expect([exitCode, outputs.verdict]).toEqual([1, verdict]);
      const comment = world.standIn.comments.map(({ body }) => body).join('\n');
      expect(comment).not.toContain('aliases:');
    } finally {
      await world.close();
    }
  });
});

describe('a file that is not a tool list is not read as one', () => {
  test.concurrent.each<Case>([
    [
      'the control: a file that names servers only',
      'error',
      listed('lists/mcp.json', '{"mcpServers": {"a": {"command": "b"}}}'),
    ],
    [
      'Roo Code modes',
      'error',
      listed('.roomodes', 'customModes:\n  - slug: a\n    name: reviewer\n'),
    ],
    [
      'a configuration of Prometheus',
      'error',
      listed('prometheus.yml', 'rule_files: [first_rules]\nscrape_config_files: [a]\n'),
    ],
    [
      'pipelines of OpenTelemetry',
      'error',
      listed('collector.yaml', 'receivers: [otlp]\nexporters: [debug]\n'),
    ],
    [
      'tools that Gemini leaves out',
      'error',
      listed('settings.json', '{"excludeTools": ["run_shell_command"]}'),
    ],
    [
      'tools that Gemini leaves out, under the name of a tool list',
      'error',
      listed('lists/tools.json', '{"excludeTools": ["run_shell_command"]}'),
    ],
  ])('%s', async (_, verdict, changes) => {
    const world = await openWorld({ description: 'a change', event: 'pull_request', ...changes });
    try {
      const { exitCode, outputs } = await world.run();
      expect([exitCode, outputs.verdict]).toEqual([1, verdict]);
    } finally {
      await world.close();
    }
  });

  test('a map of servers still is one', async () => {
    const changes = listed(
      'lists/all.yaml',
      'tickets: [get_ticket]\nchrome-devtools: [click, {name: take_snapshot}]\n',
    );
    const world = await openWorld({ description: 'a change', event: 'pull_request', ...changes });
    try {
      expect((await world.run()).exitCode).toBe(0);
    } finally {
      await world.close();
    }
  });
});
