import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import type { EventFacts } from '../../src/run/event.ts';
import { type Plan, planOf } from '../../src/run/plan.ts';

// biome-ignore lint/suspicious/noExplicitAny: payloads are as GitHub sends them
type Payload = any;

const require = createRequire(import.meta.url);
const examples = require('@octokit/webhooks-examples') as readonly {
  name: string;
  examples: readonly Payload[];
}[];
const examplesOf = (name: string): readonly Payload[] =>
  examples.find((one) => one.name === name)?.examples ?? [];

const SHA = 'e'.repeat(40);
const OTHER = 'f'.repeat(40);
const ZERO = '0'.repeat(40);

const plan = (name: string, payload: unknown, more: Partial<EventFacts> = {}): Plan =>
  planOf({ name, payload, sha: SHA, ...more });
const pullPayload = (action = 'synchronize'): Payload =>
  structuredClone(examplesOf('pull_request').find((one) => one.action === action));
const pushPayload = (more: object = {}): Payload => ({
  ref: 'refs/heads/main',
  before: OTHER,
  after: SHA,
  deleted: false,
  forced: false,
  created: false,
  ...more,
});
const pullOf = ({ pull_request }: Payload) => ({
  number: pull_request.number,
  headSha: pull_request.head.sha,
  baseRef: pull_request.base.ref,
  baseSha: pull_request.base.sha,
});

describe('pull_request', () => {
  test.each(
    examplesOf('pull_request').map((payload) => [payload.action, payload] as const),
  )('%s', (action, payload) => {
    const pull = pullOf(payload);
    expect(plan('pull_request', payload)).toEqual(
      action === 'closed'
        ? { kind: 'nothing', because: 'the pull request is closed' }
        : {
            kind: 'changes',
            base: { from: 'pull-request', pull, testMerge: SHA },
            head: { from: 'checkout', of: [SHA, pull.headSha] },
            // The test merge is not a commit of any branch, so the report refers to the head.
            reportSha: pull.headSha,
            pull,
            labelled: pull.number,
            baseMayBeMissing: false,
          },
    );
  });

  test('of a fork is the same', () => {
    const payload = pullPayload();
    payload.pull_request.head.repo = null;
    expect(plan('pull_request', payload)).toEqual(plan('pull_request', pullPayload()));
  });

  test('pull_request_target reads the head as data, since the default branch is checked out', () => {
    const pull = pullOf(pullPayload());
    expect(plan('pull_request_target', pullPayload())).toEqual({
      kind: 'changes',
      base: { from: 'pull-request', pull, testMerge: SHA },
      head: { from: 'commit', commit: pull.headSha },
      reportSha: pull.headSha,
      pull,
      labelled: pull.number,
      baseMayBeMissing: false,
    });
    expect(plan('pull_request_target', pullPayload('closed')).kind).toBe('nothing');
  });
});

describe('merge_group', () => {
  const [payload] = examplesOf('merge_group');

  test('is compared from its base, reports on its head, and gets no comment', () => {
    expect(plan('merge_group', payload)).toEqual({
      kind: 'changes',
      base: { from: 'commit', commit: payload.merge_group.base_sha },
      head: { from: 'checkout', of: [payload.merge_group.head_sha] },
      reportSha: payload.merge_group.head_sha,
      // The branch of the queue is named after its pull request, whose labels apply.
      labelled: Number(/pr-(\d+)-[0-9a-f]+$/.exec(payload.merge_group.head_ref)![1]),
      baseMayBeMissing: false,
    });
  });

  test.each(['base_sha', 'head_sha'])('without %s is refused', (key) => {
    const broken = structuredClone(payload);
    delete broken.merge_group[key];
    expect(plan('merge_group', broken)).toMatchObject({
      kind: 'refused',
      because: expect.stringContaining('base_sha and head_sha'),
    });
  });
});

describe('push', () => {
  test.each(
    examplesOf('push').map((payload, index) => [index, payload] as const),
  )('example %i is understood', (_, payload) => {
    const { kind } = plan('push', payload);
    if (payload.deleted) expect(kind).toBe('nothing');
    else if (payload.ref.startsWith('refs/tags/') || payload.before === ZERO)
      expect(kind).toBe('all');
    else expect(kind).toBe('changes');
  });

  test('is compared from what was there before', () => {
    expect(plan('push', pushPayload())).toEqual({
      kind: 'changes',
      base: { from: 'commit', commit: OTHER },
      head: { from: 'checkout', of: [SHA] },
      reportSha: SHA,
      baseMayBeMissing: false,
    });
  });

  test.each([
    [
      'that is forced may have lost it',
      { forced: true },
      { kind: 'changes', baseMayBeMissing: true, base: { from: 'commit', commit: OTHER } },
    ],
    [
      'that deletes',
      { deleted: true, after: ZERO },
      { kind: 'nothing', because: 'the push deletes a branch or tag' },
    ],
    [
      'that deletes a tag',
      { deleted: true, after: ZERO, ref: 'refs/tags/v1' },
      { kind: 'nothing' },
    ],
    [
      'of a new branch',
      { before: ZERO, created: true },
      { kind: 'all', reportSha: SHA, note: 'a new branch was pushed, so everything is checked' },
    ],
    ['of a new branch in a repository of longer ids', { before: '0'.repeat(64) }, { kind: 'all' }],
    [
      'of a tag',
      { ref: 'refs/tags/v1' },
      { kind: 'all', reportSha: SHA, note: 'a tag was pushed, so everything is checked' },
    ],
    ['of a branch named like a tag', { ref: 'refs/heads/refs/tags/v1' }, { kind: 'changes' }],
    [
      'whose flags are texts, which count as false',
      { deleted: 'false', forced: 'false' },
      { kind: 'changes', baseMayBeMissing: false },
    ],
    ['without its commit before', { before: undefined }, { kind: 'all' }],
    [
      'whose commit before is none',
      { before: 'main' },
      { kind: 'refused', because: expect.stringContaining('the commit before the push') },
    ],
    ['whose commit before is an option', { before: '--output=x' }, { kind: 'refused' }],
    [
      'whose commit after is none',
      { after: 'main', ref: 'refs/tags/v1' },
      { kind: 'all', reportSha: SHA },
    ],
  ])('%s', (_, more, expected) => {
    expect(plan('push', pushPayload(more))).toMatchObject(expected);
  });
});

describe('other events', () => {
  test.each(['schedule', 'workflow_dispatch'])('%s checks everything', (name) => {
    expect(plan(name, examplesOf(name)[0] ?? { schedule: '0 6 * * 1' })).toEqual({
      kind: 'all',
      reportSha: SHA,
    });
  });

  test.each([
    'workflow_run',
    'issue_comment',
    'repository_dispatch',
  ])('%s would show the default branch as a pull request, and is refused', (name) => {
    expect(examplesOf(name).length).toBeGreaterThan(0);
    for (const payload of examplesOf(name)) {
      expect(plan(name, payload)).toEqual({
        kind: 'refused',
        because: `the event ${name} runs the workflow on the default branch, not on the change`,
        help: 'set the inputs base-ref and head-ref to the commits to compare',
      });
    }
  });

  test.each([
    'pull_request_review',
    'release',
    'create',
    'workflow_call',
    '',
    '__proto__',
    'toString',
  ])('%j checks everything, and reports it', (name) => {
    expect(plan(name, examplesOf(name)[0])).toEqual({
      kind: 'all',
      reportSha: SHA,
      note: `the event ${name} does not describe a change, so everything is checked`,
    });
  });
});

describe('base-ref and head-ref', () => {
  const refs = { baseRef: 'main', headRef: 'feature' };
  const pull = pullOf(pullPayload());

  test.each([
    'workflow_run',
    'issue_comment',
    'repository_dispatch',
    'push',
    'schedule',
    'workflow_dispatch',
    'merge_group',
    'release',
  ])('say on %s what to compare', (name) => {
    expect(plan(name, {}, refs)).toEqual({
      kind: 'changes',
      base: { from: 'branch-point', ref: 'main' },
      head: { from: 'commit', commit: 'feature' },
      // The commit for the name is not known yet, and the default branch must not get the report.
      reportSha: '',
      baseMayBeMissing: false,
    });
  });

  test('a head that is a commit gets the report', () => {
    expect(plan('workflow_run', {}, { baseRef: 'main', headRef: OTHER })).toMatchObject({
      kind: 'changes',
      reportSha: OTHER,
    });
  });

  test.each([
    'push',
    'schedule',
    'workflow_dispatch',
    'merge_group',
    'pull_request',
  ])('a base alone is enough on %s, whose checkout is what it is about', (name) => {
    expect(plan(name, {}, { baseRef: 'main' })).toEqual({
      kind: 'changes',
      base: { from: 'branch-point', ref: 'main' },
      // A manual or scheduled run checks the commit that its workflow checks out.
      head: { from: 'checkout', of: ['push', 'merge_group'].includes(name) ? [SHA] : [] },
      reportSha: SHA,
      baseMayBeMissing: false,
    });
  });

  test.each([
    'workflow_run',
    'issue_comment',
    'repository_dispatch',
    'release',
    'pull_request_target',
  ])('a base alone is not on %s', (name) => {
    expect(plan(name, {}, { baseRef: 'main' })).toMatchObject({
      kind: 'refused',
      because: 'base-ref is set, but head-ref is not',
    });
  });

  test.each([
    'workflow_run',
    'push',
    'schedule',
    'merge_group',
    'pull_request',
  ])('a head alone is not on %s', (name) => {
    expect(plan(name, {}, { headRef: 'feature' })).toEqual({
      kind: 'refused',
      because: 'head-ref is set, but base-ref is not',
      help: 'set both inputs, or neither',
    });
  });

  test.each([
    [
      'both',
      refs,
      { base: { from: 'branch-point', ref: 'main' }, head: { from: 'commit', commit: 'feature' } },
    ],
    [
      'a base',
      { baseRef: 'main' },
      {
        base: { from: 'branch-point', ref: 'main' },
        head: { from: 'checkout', of: [SHA, pull.headSha] },
      },
    ],
    [
      'a head',
      { headRef: 'feature' },
      {
        base: { from: 'pull-request', pull, testMerge: SHA },
        head: { from: 'commit', commit: 'feature' },
      },
    ],
  ])('on a pull request, %s, the report stays where people look', (_, given, expected) => {
    expect(plan('pull_request', pullPayload(), given)).toEqual({
      kind: 'changes',
      ...expected,
      reportSha: pull.headSha,
      pull,
      labelled: pull.number,
      baseMayBeMissing: false,
    });
  });

  test('on pull_request_target a base alone leaves the head as data', () => {
    expect(plan('pull_request_target', pullPayload(), { baseRef: 'main' })).toMatchObject({
      base: { from: 'branch-point', ref: 'main' },
      head: { from: 'commit', commit: pull.headSha },
    });
  });

  test('make nothing out of what takes something away', () => {
    expect(plan('pull_request', pullPayload('closed'), refs).kind).toBe('nothing');
    expect(plan('push', pushPayload({ deleted: true }), refs).kind).toBe('nothing');
  });
});

describe('a payload from outside', () => {
  const broken = (change: (payload: Payload) => void): Payload => {
    const payload = pullPayload();
    change(payload);
    return payload;
  };

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'pull_request'],
    ['a number', 7],
    ['a list', []],
    ['no pull request', {}],
    ['a pull request that is a text', { pull_request: 'x' }],
    ['a pull request in a list', { pull_request: [pullPayload().pull_request] }],
    ['no head', broken((payload) => delete payload.pull_request.head)],
    ['a head that is null', broken((payload) => (payload.pull_request.head = null))],
    ['no base branch', broken((payload) => (payload.pull_request.base.ref = ''))],
    ['a number that is a text', broken((payload) => (payload.pull_request.number = '7'))],
    ['the number 0', broken((payload) => (payload.pull_request.number = 0))],
    ['a number that is none', broken((payload) => (payload.pull_request.number = 1.5))],
    ['a head that is a name', broken((payload) => (payload.pull_request.head.sha = 'HEAD'))],
    [
      'a head that is an option',
      broken((payload) => (payload.pull_request.head.sha = '--upload-pack=x')),
    ],
    [
      'a head in capitals',
      broken((payload) => (payload.pull_request.head.sha = SHA.toUpperCase())),
    ],
    ['a head with a line break', broken((payload) => (payload.pull_request.head.sha = `${SHA}\n`))],
    ['a base that is a name', broken((payload) => (payload.pull_request.base.sha = 'main'))],
  ])('%s is refused, in words', (_, payload) => {
    for (const name of ['pull_request', 'pull_request_target']) {
      expect(plan(name, payload)).toEqual({
        kind: 'refused',
        because: `the payload of the ${name} event does not contain a pull request`,
        help: 'make sure that the step runs on GitHub Actions, or set base-ref and head-ref',
      });
    }
  });

  test.each([
    undefined,
    null,
    [],
    'x',
    { merge_group: null },
    { merge_group: { base_sha: 'main', head_sha: SHA } },
  ])('a merge group of %j is refused', (payload) => {
    expect(plan('merge_group', payload).kind).toBe('refused');
  });

  test.each([undefined, null, [], 'x', {}])('a push of %j checks everything', (payload) => {
    expect(plan('push', payload)).toMatchObject({ kind: 'all', reportSha: SHA });
  });

  test('only its own keys count', () => {
    const inherited = Object.create(pullPayload()) as object;
    expect(plan('pull_request', inherited).kind).toBe('refused');
    expect(plan('push', Object.create({ deleted: true, before: ZERO }) as object).kind).toBe('all');
    const polluted = JSON.parse(`{"__proto__": ${JSON.stringify(pullPayload())}}`) as object;
    expect(plan('pull_request', polluted).kind).toBe('refused');
  });

  test('ids of either length are ids', () => {
    const payload = pullPayload();
    payload.pull_request.head.sha = 'a'.repeat(64);
    expect(plan('pull_request', payload)).toMatchObject({
      kind: 'changes',
      reportSha: 'a'.repeat(64),
    });
    payload.pull_request.head.sha = 'a'.repeat(50);
    expect(plan('pull_request', payload).kind).toBe('refused');
  });
});

describe('rules of the command line', () => {
  test.each([
    {},
    { baseRef: 'main' },
    { headRef: 'feature' },
    { baseRef: 'main', headRef: 'feature' },
  ])('are not for an environment that calls its event "local": %j', (refs) => {
    expect(plan('local', {}, refs)).toEqual(
      JSON.parse(JSON.stringify(plan('release', {}, refs)).replaceAll('release', 'local')),
    );
  });
});

test('a push whose commit nobody names allows no checkout', () => {
  expect(planOf({ name: 'push', payload: pushPayload({ after: 'x' }), sha: '' })).toMatchObject({
    kind: 'changes',
    head: { from: 'checkout', of: [''] },
  });
});
