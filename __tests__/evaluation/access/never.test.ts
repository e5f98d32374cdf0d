import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileAccess } from '../../../src/evaluation/access/decide-access.ts';
import { allowedNever } from '../../../src/evaluation/access/never-allowed.ts';
import { requestOfText, requestText } from '../../../src/evaluation/access/request-text.ts';
import type { Agent } from '../../../src/model/agent.ts';
import { accessListOf, callOf } from '../../support/access-lists.ts';
import { agentOf } from '../../support/evaluated.ts';
import { runs } from '../../support/runs.ts';

async function under(floor: unknown, own: unknown): Promise<Agent> {
  const list = (content: unknown, file: string) => accessListOf(JSON.stringify(content), file);
  return {
    name: 'main',
    identity: '',
    access: {
      floors: [await list(floor, 'org/access.json')],
      own: own === undefined ? [] : [await list(own, 'access.json')],
    },
    files: [],
    findings: [],
  };
}

const floorOf = (...never: object[]) => ({ scope: 'org', policies: [], never });
const SHELL = { action: 'call', resource: 'shell_*' };
const DENY_SHELL = { name: 'd', effect: 'deny', action: 'call', resource: 'shell_*' };

describe('requests that no agent may make', () => {
  test.each<[string, unknown, number]>([
    ['a list that denies them', [DENY_SHELL], 0],
    ['a list that denies everything by default', { default: 'deny', policies: [] }, 0],
    ['a list that says nothing', { policy_mode: 'allow', policies: [] }, 1],
    ['no list', undefined, 1],
    ['a list that denies some', [{ ...DENY_SHELL, resource: 'shell_exec' }], 1],
    ['a list that audits them', [{ ...DENY_SHELL, effect: 'audit' }], 1],
    [
      'an entry that allows one first',
      [
        { ...DENY_SHELL, name: 'a', effect: 'allow', resource: 'shell_ls', priority: 1 },
        DENY_SHELL,
      ],
      1,
    ],
    ['a deny that waits for a limit', [{ ...DENY_SHELL, limit: { rate: '1/hour' } }], 1],
    ['a deny that is switched off', [{ ...DENY_SHELL, enabled: false }], 1],
    ['a deny for another actor', [{ ...DENY_SHELL, actor: 'other' }], 1],
  ])('%s: %j', async (_, own, count) => {
    expect(allowedNever(await under(floorOf(SHELL), own))).toHaveLength(count);
  });

  test('the example is a request that a person can type', async () => {
    const [found] = allowedNever(
      await under(floorOf(SHELL), { policy_mode: 'allow', policies: [] }),
    );
    expect(requestOfText(found!.request!)).toEqual({
      actor: 'main',
      action: 'call',
      resource: expect.stringMatching(/^shell_/),
    });
  });

  test('the floor itself may deny them', async () => {
    const floor = { ...floorOf(SHELL), policies: [DENY_SHELL] };
    expect(allowedNever(await under(floor, { policy_mode: 'allow', policies: [] }))).toEqual([]);
  });

  test('each item is checked by itself', async () => {
    const floor = floorOf(SHELL, { action: 'search' });
    expect(allowedNever(await under(floor, [DENY_SHELL]))).toHaveLength(1);
  });
});

describe('with a policy', () => {
  test.each([
    [
      'forbidden: [{pattern: "shell_*", reason: r, severity: high}]\ndefaults: {unmapped_tool_action: allow}',
      0,
    ],
    [
      'forbidden: [{pattern: "shell_*", reason: r, severity: low}]\ndefaults: {unmapped_tool_action: allow}',
      1,
    ],
    ['forbidden: []\ndefaults: {unmapped_tool_action: deny}', 0],
    ['forbidden: []\ndefaults: {unmapped_tool_action: allow}', 1],
    [
      'capability_mappings: {c: {tools: ["shell_ls"], card_actions: [a]}}\ndefaults: {unmapped_tool_action: deny}',
      1,
    ],
  ])('%s', async (text, count) => {
    const { access } = await under(floorOf(SHELL), undefined);
    expect(
      allowedNever({ ...(await agentOf({ policy: text })), ...(access && { access }) }),
    ).toHaveLength(count);
  });
});

const PATTERN = fc.constantFrom('*', 'a', 'b', 'a*', '*b', '?', 'tool:a', 'tool:*');
const FIELDS = fc.record(
  {
    actor: fc.constantFrom('main', 'm*'),
    action: fc.constantFrom('call', 'search'),
    resource: PATTERN,
  },
  { requiredKeys: [] },
);
const ENTRY = fc
  .tuple(fc.constantFrom('allow', 'deny', 'audit'), FIELDS)
  .map(([effect, fields]) => ({ effect, ...fields }));

/** Resources of every form that patterns distinguish. */
const RESOURCES = [
  ...['a', 'b', 'c', 'aa', 'ab', 'ac', 'ba', 'bb', 'cb', 'cc'],
  ...['tool:a', 'tool:b', 'tool:c', 'tool:aa', 'tool:ab', 'tool:ac', 'tool:bb', 'tool:cb'],
  ...['a:b', 'a:c', 'c:b', 'c:d', ':'],
];

test('the answer equals brute force on a small alphabet', async () => {
  const requests = ['main', 'm', 'z'].flatMap((actor) =>
    ['call', 'search', 'write'].flatMap((action) =>
      RESOURCES.map((resource) => ({
        ...callOf(resource, actor),
        action,
      })),
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(ENTRY, { maxLength: 4 }),
      fc.constantFrom('allow', 'deny'),
      FIELDS.filter((item) => Object.keys(item).length > 0),
      async (entries, otherwise, item) => {
        const policies = entries.map((entry, index) => ({ name: `e${index}`, ...entry }));
        const agent = await under(floorOf(item), { policy_mode: otherwise, policies });
        const { decideRequest } = compileAccess(agent.access!);
        const only = compileAccess({
          floors: [],
          own: [
            await accessListOf(
              JSON.stringify({
                policy_mode: 'allow',
                policies: [{ name: 'n', effect: 'deny', ...item }],
              }),
              'n.json',
            ),
          ],
        });
        const isAllowed = requests.some(
          (request) =>
            only.decideRequest(request, () => false).effect === 'deny' &&
            decideRequest(request, () => false).effect !== 'deny',
        );
        const [found] = allowedNever(agent);
        expect(found !== undefined).toBe(isAllowed);
        if (found?.request === undefined) return;
        const request = requestOfText(found.request);
        expect(requestText(request, new Map())).toBe(found.request);
        expect(decideRequest(request, () => false).effect).not.toBe('deny');
      },
    ),
    { seed: 20261130, numRuns: runs(100, 5000) },
  );
});
