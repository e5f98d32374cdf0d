import { describe, expect, test } from '@jest/globals';
import type { ChangedFile } from '../../src/model/changed-file.ts';
import { matchAgents } from '../../src/run/comparison/agent-matching.ts';
import { type AgentFiles, agentFrom } from '../support/sample-agents.ts';

const card = (id: string): string =>
  `aap_version: "1.0"\nagent_id: ${id}\nautonomy_envelope: { bounded_actions: [a] }\n`;
const POLICY = 'defaults: { unmapped_tool_action: deny }\n';

/** Returns one row for each match, with the identities at the base and the head. */
async function paired(
  base: readonly AgentFiles[],
  head: readonly AgentFiles[],
  changes: readonly ChangedFile[] = [],
): Promise<readonly string[]> {
  const [was, is] = [
    await Promise.all(base.map(agentFrom)),
    await Promise.all(head.map(agentFrom)),
  ];
  return matchAgents(was, is, changes).map(({ base: own, head: present, others = [] }) => {
    const all = [own?.identity ?? '-', ...others.map(({ identity }) => identity)];
    return `${all.join(' + ')} > ${present?.identity ?? '-'}`;
  });
}

const renamed = (previous: string, file: string): ChangedFile => ({
  file,
  status: 'renamed',
  previous,
});

describe('which agent was which', () => {
  test('the id of the card decides first', async () => {
    const moved = { name: 'x', identity: 'b', card: ['b/card.yaml', card('one')] } as const;
    const stays = { name: 'y', identity: 'a', card: ['a/card.yaml', card('two')] } as const;
    const was = { name: 'x', identity: 'a', card: ['a/card.yaml', card('one')] } as const;
    expect(await paired([was], [moved, stays])).toEqual(['a > b', '- > a']);
  });

  test('a renamed file of its own identifies it, whatever the agent is called now', async () => {
    const was: AgentFiles = {
      name: 'support',
      identity: 'support',
      policy: ['support/policy.yaml', POLICY],
    };
    const is: AgentFiles = { name: 'desk', identity: 'desk', policy: ['desk/policy.yaml', POLICY] };
    expect(await paired([was], [is], [renamed('support/policy.yaml', 'desk/policy.yaml')])).toEqual(
      ['support > desk'],
    );
    expect(await paired([was], [is])).toEqual(['- > desk', 'support > -']);
  });

  test('a file of its own identifies it where a neighbour makes the folder hold several agents', async () => {
    const was: AgentFiles = { name: 'a', identity: 'a', policy: ['a/billing.policy.yaml', POLICY] };
    const is: AgentFiles = {
      name: 'billing',
      identity: 'a#billing',
      policy: ['a/billing.policy.yaml', POLICY],
    };
    const neighbour: AgentFiles = {
      name: 'support',
      identity: 'a#support',
      policy: ['a/support.policy.yaml', POLICY],
    };
    expect(await paired([was], [is, neighbour])).toEqual(['a > a#billing', '- > a#support']);
  });

  test('the id of the card identifies it where nothing else does', async () => {
    const was: AgentFiles = {
      name: 'support',
      identity: 'support',
      card: ['support/card.yaml', card('one')],
    };
    const is: AgentFiles = {
      name: 'desk',
      identity: 'desk',
      card: ['desk/card.yaml', card('one')],
    };
    expect(await paired([was], [is])).toEqual(['support > desk']);
    const other: AgentFiles = { ...is, card: ['desk/card.yaml', card('two')] };
    expect(await paired([was], [other])).toEqual(['- > desk', 'support > -']);
  });

  test('the name comes last', async () => {
    expect(
      await paired(
        [{ name: 'support', identity: 'a/support' }],
        [{ name: 'support', identity: 'b/support' }],
      ),
    ).toEqual(['a/support > b/support']);
  });

  test('where it is in doubt no agent is matched with another', async () => {
    const was: AgentFiles = {
      name: 'support',
      identity: 'support',
      card: ['support/card.yaml', card('one')],
    };
    const copy = (name: string): AgentFiles => ({
      name,
      identity: name,
      card: [`${name}/card.yaml`, card('one')],
    });
    expect(await paired([was], [copy('a'), copy('b')])).toEqual(['- > a', '- > b', 'support > -']);
    expect(await paired([copy('a'), copy('b')], [was])).toEqual(['- > support', 'a > -', 'b > -']);
  });

  test('a copy of an agent that stays is new, even with the same id', async () => {
    const was: AgentFiles = {
      name: 'support',
      identity: 'support',
      card: ['support/card.yaml', card('one')],
    };
    const copy: AgentFiles = {
      name: 'copy',
      identity: 'copy',
      card: ['copy/card.yaml', card('one')],
    };
    expect(await paired([was], [copy, was])).toEqual(['- > copy', 'support > support']);
  });

  test('two that change places are compared by their ids and by their folders', async () => {
    const [a, b] = [card('a'), card('b')];
    const at = (folder: string, text: string): AgentFiles => ({
      name: folder,
      identity: folder,
      card: [`${folder}/card.yaml`, text],
    });
    expect(await paired([at('x', a), at('y', b)], [at('x', b), at('y', a)])).toEqual([
      'y + x > x',
      'x + y > y',
    ]);
  });

  test('a chain of moves is paired whole: by the ids, or by the folders where these pair more', async () => {
    const at = (folder: string, id: string): AgentFiles => ({
      name: folder,
      identity: folder,
      card: [`${folder}/card.yaml`, card(id)],
    });
    expect(await paired([at('x', 'a'), at('y', 'b')], [at('y', 'a'), at('z', 'b')])).toEqual([
      'x + y > y',
      'y > z',
    ]);
    expect(await paired([at('x', 'a'), at('y', 'b')], [at('x', 'b'), at('y', 'c')])).toEqual([
      'x + y > x',
      'y > y',
    ]);
    expect(await paired([at('x', 'a'), at('y', 'b')], [at('x', 'b')])).toEqual([
      'y + x > x',
      'x > -',
    ]);
  });

  test('another spelling of an id counts as that id only where no card states it exactly', async () => {
    const at = (folder: string, id: string): AgentFiles => ({
      name: folder,
      identity: folder,
      card: [`${folder}/card.yaml`, card(id)],
    });
    expect(await paired([at('x', 'a'), at('y', 'b')], [at('x', 'B'), at('y', 'b')])).toEqual([
      'x + y > x',
      'y > y',
    ]);
    expect(await paired([at('x', 'a'), at('y', 'A')], [at('x', 'a'), at('y', 'A')])).toEqual([
      'x > x',
      'y > y',
    ]);
  });

  test('an id that several agents of the base state is that of the one in the same environment', async () => {
    const at = (folder: string, id: string): AgentFiles => ({
      name: folder,
      identity: folder,
      card: [`${folder}/card.yaml`, card(id)],
    });
    const base = [at('bots/x', 'a'), at('staging/x', 'a'), at('bots/y', 'b')];
    expect(
      await paired(base, [at('bots/x', 'a'), at('staging/x', 'a'), at('bots/y', 'a')]),
    ).toEqual(['bots/x > bots/x', 'staging/x > staging/x', 'bots/y + bots/x > bots/y']);
  });

  test('every agent of either side is in exactly one pair', async () => {
    const made = (names: readonly string[]): readonly AgentFiles[] =>
      names.map((name) => ({ name, identity: name, card: [`${name}/c.yaml`, card('same')] }));
    const rows = await paired(
      made(['a', 'b', 'c', '__proto__']),
      made(['b', 'c', 'd', 'constructor']),
    );
    const [bases, heads] = [0, 1].map((side) =>
      rows.map((row) => row.split(' > ')[side]!).filter((one) => one !== '-'),
    );
    expect([bases!.sort(), heads!.sort()]).toEqual([
      ['__proto__', 'a', 'b', 'c'],
      ['b', 'c', 'constructor', 'd'],
    ]);
  });
});
