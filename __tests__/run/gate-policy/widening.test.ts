import { describe, expect, test } from '@jest/globals';
import type { Labels } from '../../../src/adapters/github/labels.ts';
import type { Change, Direction, PermissionChanges } from '../../../src/diff/change.ts';
import { answerTo, wideningFindings, wouldBlock } from '../../../src/run/gate-policy/widening.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { wordsOf } from '../../support/findings.ts';

type Answering = Pick<Settings, 'widening' | 'wideningLabel' | 'failOn' | 'severity'>;

const settings = (
  widening: Settings['widening'],
  wideningLabel?: string,
  failOn: Settings['failOn'] = 'fail',
): Answering => ({
  severity: new Map(),
  widening,
  failOn,
  ...(wideningLabel !== undefined && { wideningLabel }),
});
const change = (direction: Direction, more: Partial<Change> = {}): Change => ({
  agent: 'support',
  direction,
  kind: 'names',
  subject: 'tools',
  before: 'blocked',
  after: 'allowed',
  sentence: `"pay" ${direction}`,
  tools: [],
  ...more,
});
const directionOf = (direction: Direction, changes: readonly Change[] = []): PermissionChanges => ({
  direction,
  agents: [
    {
      agent: 'support',
      status: 'kept',
      direction,
      changes,
      coverage: { before: null, after: null },
    },
  ],
});
const labelled = (...names: readonly string[]) => {
  const asked = { times: 0 };
  const labels = async (): Promise<Labels> => {
    asked.times += 1;
    return { kind: 'labels', names: new Set(names) };
  };
  return { asked, labels };
};

describe('the answer to a widening', () => {
  test.each([
    ['allow', 'fail', 'note', false],
    ['warn', 'fail', 'warning', false],
    ['fail', 'fail', 'error', true],
    ['allow', 'warn', 'note', false],
    ['warn', 'warn', 'warning', true],
    ['fail', 'warn', 'error', true],
    ['warn', 'never', 'warning', false],
    ['fail', 'never', 'error', false],
  ] as const)('%s with fail-on %s', async (widening, failOn, severity, blocks) => {
    const { asked, labels } = labelled('ok');
    const answer = await answerTo(directionOf('widens'), settings(widening, 'ok', failOn), {
      labels,
    });
    expect(answer).toEqual(
      blocks
        ? {
            severity: 'note',
            letThrough: 'ok',
            help: 'make sure that the change is intended; the label "ok" has already approved it',
          }
        : { severity, help: 'make sure that the change is intended, or undo it' },
    );
    // Labels are read only if they matter.
    expect([wouldBlock(settings(widening, 'ok', failOn)), asked.times]).toEqual([
      blocks,
      blocks ? 1 : 0,
    ]);
  });

  test.each([
    ['narrows', settings('fail', 'ok')],
    ['neutral', settings('fail', 'ok')],
    ['widens', settings('fail')],
  ] as const)('no label is asked for: %s', async (direction, given) => {
    const { asked, labels } = labelled('ok');
    expect(await answerTo(directionOf(direction), given, { labels })).toMatchObject({
      severity: 'error',
      help: expect.any(String),
    });
    expect(asked.times).toBe(0);
  });

  test.each([
    ['OK'],
    ['ok '],
    ['not ok'],
    ['__proto__'],
    [''],
  ])('the label %j differs from "ok"', async (name) => {
    expect(await answerTo(directionOf('widens'), settings('fail', 'ok'), labelled(name))).toEqual({
      severity: 'error',
      help: 'undo the change, or ask an approver to set the label "ok"',
    });
  });

  test.each([
    [[], 'an approver', ''],
    [['@acme/security'], 'the code owner "@acme/security"', 'the code owner "@acme/security"'],
    [
      ['@a', '@b', '@c', '@d'],
      'a code owner ("@a", "@b", "@c" and 1 more)',
      'a code owner ("@a", "@b", "@c" and 1 more)',
    ],
  ])('names the code owners %j, who can approve it', async (owners, forLabel, others) => {
    const ownersOf = async (): Promise<readonly string[]> => owners;
    const helpOf = async (mode: 'fail' | 'warn'): Promise<string> =>
      (await answerTo(directionOf('widens'), settings(mode, 'ok'), { ...labelled(), ownersOf }))
        .help;
    expect(await helpOf('fail')).toBe(`undo the change, or ask ${forLabel} to set the label "ok"`);
    expect(await helpOf('warn')).toBe(
      others === ''
        ? 'make sure that the change is intended, or undo it'
        : `ask ${others} whether the change is intended, or undo it`,
    );
  });

  test('what cannot be read lets nothing through, and is reported', async () => {
    const unreadable = async (): Promise<Labels> => ({
      kind: 'unreadable',
      why: 'the token may not',
    });
    expect(
      await answerTo(directionOf('widens'), settings('fail', 'ok'), { labels: unreadable }),
    ).toMatchObject({
      help: expect.stringContaining('pull-requests: read'),
      severity: 'error',
      notice:
        "the pull request's labels could not be read, so no label can approve the new permissions: the token may not",
    });
    expect(await answerTo(directionOf('widens'), settings('fail', 'ok'), {})).toEqual({
      help: 'undo the change, or approve it on a pull request with the label "ok"',
      severity: 'error',
      notice: 'the label "ok" was not checked: this run has no pull request',
    });
  });
});

describe('findings of a widening', () => {
  const at = { file: 'policy.yaml', pointer: '/a' };
  const all = [
    change('widens', { at }),
    change('widens', { wasAt: { file: 'old.yaml', pointer: '/a' } }),
    change('narrows', { at }),
    change('neutral', { at }),
  ];
  const findingsOf = () =>
    wideningFindings(directionOf('widens', all), {
      severity: 'error',
      help: wordsOf('take it back').message,
    });

  test('are one for each thing that is given, new, at the line that gives it', () => {
    expect(
      findingsOf().map(({ rule, severity, isNew, location, agent }) => [
        rule,
        severity,
        isNew,
        location,
        agent,
      ]),
    ).toEqual([
      ['widening', 'error', true, at, 'support'],
      ['widening', 'error', true, { file: 'old.yaml', pointer: '' }, 'support'],
    ]);
  });

  test('say what can be done', async () => {
    const help = async (given: Answering, label: string): Promise<string> =>
      (await answerTo(directionOf('widens', all), given, labelled(label))).help;
    expect(await help(settings('fail', 'ok'), 'other')).toBe(
      'undo the change, or ask an approver to set the label "ok"',
    );
    expect(await help(settings('fail', 'ok'), 'ok')).toBe(
      'make sure that the change is intended; the label "ok" has already approved it',
    );
    expect(await help(settings('warn', 'ok'), 'other')).toBe(
      'make sure that the change is intended, or undo it',
    );
    expect(await help(settings('fail'), 'other')).toMatch(
      /^undo the change, or set "widening-label"/,
    );
    expect(findingsOf()[0]!.help).toBe('take it back');
  });

  test('the severity of the rule in the configuration is the answer, and a label softens it all the same', async () => {
    const given: Answering = {
      ...settings('allow', 'ok'),
      severity: new Map([['widening', 'error']]),
    };
    expect(wouldBlock(given)).toBe(true);
    expect(await answerTo(directionOf('widens'), given, labelled('other'))).toMatchObject({
      severity: 'error',
    });
    expect(await answerTo(directionOf('widens'), given, labelled('ok'))).toMatchObject({
      severity: 'note',
      letThrough: 'ok',
    });
    expect(wouldBlock({ ...settings('fail'), severity: new Map([['widening', 'off']]) })).toBe(
      false,
    );
  });
});
