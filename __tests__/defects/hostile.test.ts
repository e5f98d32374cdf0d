import { describe, expect, test } from '@jest/globals';
import type { ActionResult } from '../support/scenario/run-action.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld, type World } from '../support/scenario/world.ts';
import { AGENT, CARD, POLICY, TOOLS } from '../support/support-agent.ts';

/**
 * Attacks that have been tried on other tools. Each would be a command, a mention, an image or a
 * forged comment if it were not escaped.
 */
const HOSTILE = [
  '-->',
  '<!-- card-gate:cards.yml/gate run=99.1 -->',
  '\n::error::forged',
  '\r::set-output name=verdict::pass',
  '\n\t ::warning file=README.md,line=1::forged',
  '::add-mask::e',
  '::stop-commands::quiet',
  '##[error]forged',
  '##[set-env name=NODE_OPTIONS]--require /tmp/x',
  '@octo-org/security',
  'see octo-org/other#12',
  '<img src=https://evil.example/pixel.png>',
  '![x](https://evil.example/pixel.png)',
  '[click](javascript:alert(1))',
  '`code` ``more`` ```fence',
  'a | b | c',
  '</details></table><h1>Passed</h1>',
  'GOVEOF\nverdict=pass',
  'ghadelimiter_0\nverdict<<x',
  '$(touch sprung) ; touch sprung',
  `{{ github.token }} ${'$'}{{ secrets.KEY }}`,
  '%0A::error::forged %25',
  '\u001b[31mred\u001b[0m\u0007',
  '\u202etxet desrever\u202c \u200b',
  '- [ ] task\n# heading\n> quote',
  '\\',
];

const quoted = (text: string): string => JSON.stringify(text);

async function inWorld(
  scenario: Omit<Scenario, 'description' | 'event'>,
  work: (world: World, result: ActionResult) => void,
): Promise<void> {
  const world = await openWorld({ description: 'hostile', event: 'pull_request', ...scenario });
  try {
    const result = await world.run();
    expect(world.standIn.problems).toEqual([]);
    work(world, result);
  } finally {
    await world.close();
  }
}

/**
 * The commands that the gate writes itself. Any other command that the runner would recognise was
 * forged.
 */
const OURS = [
  /^::add-mask::scenario-workflow-token$/,
  /^::group::(?:Agent|Findings) |^::group::What this change does$/,
  /^::endgroup::$/,
  /^::notice title=Card Gate::/,
  /^::error title=Card Gate::/,
  /^::(?:error|warning|notice) (?:file=|title=)[^:]*title=[^:]*::|^::(?:error|warning|notice) title=[^:]*::/,
];

function expectHarmless(
  world: World,
  { stdout, summary, outputs, stderr }: ActionResult,
  verdict: string,
): void {
  expect(stderr).toBe('');
  expect(outputs.verdict).toBe(verdict);
  for (const line of stdout.split('\n')) {
    // The runner trims white space before it looks for a command, and treats a carriage return as
    // the end of a line.
    expect(line).not.toMatch(/[\r\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202e]/);
    if (line.trimStart().startsWith('::'))
      expect(OURS.some((ours) => ours.test(line)) ? 'ours' : line).toBe('ours');
    expect(line).not.toContain('##[');
  }
  for (const [surface, markdown] of Object.entries({
    summary,
    comment: world.standIn.comments.at(-1)!.body,
    check: `${world.standIn.checkRuns[0]!.output.summary}${world.standIn.checkRuns[0]!.output.text ?? ''}`,
  })) {
    // Text in code, in a fence or in a diagram is displayed literally. Everything else is Markdown.
    const unfenced = markdown.replace(/^ *(```+)\w*$[\s\S]*?^ *\1$/gm, '');
    const prose = unfenced.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, 'CODE');
    for (const forged of [
      /<img/i,
      /!\[x\]/,
      /\]\(javascript:/,
      /<\/table>/i,
      /<h1>/i,
      /^# heading/m,
      /^- \[ \]/m,
      /(?<![\w/])@octo-org/,
      /octo-org\/other#12/,
    ])
      expect([surface, forged.exec(prose)?.[0]]).toEqual([surface, undefined]);
    expect([surface, markdown.match(/<!--/g)?.length ?? 0]).toEqual([
      surface,
      surface === 'comment' ? 1 : 0,
    ]);
    const opened = unfenced.match(/<details>/g)?.length ?? 0;
    expect([surface, unfenced.match(/<\/details>/g)?.length ?? 0]).toEqual([surface, opened]);
  }
  expect(world.standIn.comments.at(-1)!.body).toMatch(
    /^<!-- card-gate:cards\.yml\/gate run=12\.1 -->\n/,
  );
}

describe('hostile texts', () => {
  test.concurrent.each([
    ['with a token that writes', {}],
    [
      'with workflow commands',
      { checks: 'read', contents: 'read', 'pull-requests': 'write' } as const,
    ],
  ])('in names, reasons, patterns and actions stay texts, %s', (_, permissions) => {
    const reasons = HOSTILE.map(
      (text, index) =>
        `  - { pattern: ${quoted(`tool${index}*`)}, reason: ${quoted(`${text} ${index}`)}, severity: critical }`,
    );
    const policy = POLICY.replace('forbidden:\n', `forbidden:\n${reasons.join('\n')}\n`)
      .replace('support-policy', 'support')
      .replace('name: support', `name: ${quoted(HOSTILE.slice(0, 9).join(' '))}`)
      .replace(
        '  replies:',
        `  ${quoted(HOSTILE[11]!)}:\n    tools: [${quoted(`${HOSTILE[7]}*`)}]\n    card_actions: [${quoted(HOSTILE[2]!)}]\n  replies:`,
      );
    const card = CARD.replace('[honesty, privacy]', `[${HOSTILE.map(quoted).join(', ')}]`)
      .replace(
        '[read_ticket, send_reply]',
        `[read_ticket, send_reply, ${HOSTILE.map((text) => quoted(`act ${text}`)).join(', ')}]`,
      )
      .replace('ac-support', quoted(HOSTILE[1]!));
    const names = HOSTILE.filter((text) => !/\p{C}/u.test(text));
    const tools = JSON.stringify([
      ...names.map((text, index) => `tool${index}${text}`),
      ...names,
      'mcp__tickets__get_ticket',
    ]);
    const world = {
      base: { ...AGENT, 'agents/support/tools.json': '["mcp__tickets__get_ticket"]' },
      removed: ['agents/support/tools.txt'],
      head: {
        'agents/support/policy.yaml': policy,
        'agents/support/card.yaml': card,
        'agents/support/tools.json': tools,
      },
      ...('checks' in permissions && { permissions }),
    };
    return inWorld(world, (opened, result) => {
      if (opened.standIn.checkRuns.length === 0) {
        // Only the commands are checked here. Everything else is the same.
        for (const line of result.stdout.split('\n'))
          if (line.trimStart().startsWith('::'))
            expect(OURS.some((ours) => ours.test(line)) ? 'ours' : line).toBe('ours');
        expect(result.stdout).not.toContain('##[');
        expect(result.stdout).not.toContain('\r');
        expect(result.outputs.verdict).toBe('fail');
        return;
      }
      expectHarmless(opened, result, 'fail');
    });
  });

  test.concurrent('in names of tools that hold control characters are errors and stay texts', () =>
    inWorld(
      {
        base: AGENT,
        head: { 'agents/support/tools.json': JSON.stringify(HOSTILE.map((text) => `\n${text}`)) },
        removed: ['agents/support/tools.txt'],
      },
      (world, result) => expectHarmless(world, result, 'error'),
    ));

  test.concurrent('in files that do not load stay texts', () =>
    inWorld(
      {
        base: AGENT,
        head: {
          'agents/support/card.yaml': `${HOSTILE.map((text) => `${quoted(text)}: 1`).join('\n')}\naap_version: "1"\naap_version: ${quoted(HOSTILE[11]!)}\n`,
          'agents/support/policy.yaml': `forbidden: [*${'##[error]x'}, !!${'<img/src=x>'} y]\n`,
          'agents/billing/card.json': `{ "aap_version": "1", ${quoted(HOSTILE[1]!)}: ##[error] }`,
        },
      },
      (world, result) => expectHarmless(world, result, 'error'),
    ));

  test.concurrent('in the configuration and its unknown keys stay texts', () =>
    inWorld(
      {
        base: AGENT,
        head: {
          '.github/card-gate.yml': HOSTILE.map((text) => `${quoted(text)}: ${quoted(text)}\n`).join(
            '',
          ),
        },
      },
      (world, result) => expectHarmless(world, result, 'error'),
    ));

  test.concurrent('in paths stay texts, and links to them work', () => {
    const folders = [
      '-->',
      '<img src=x>',
      '@octo-org',
      '`tick`',
      'a|b',
      'x](javascript:alert)',
      '##[error]x',
      '::error::x',
      'line\nbreak',
      'per%cent',
      'white space',
      'ünïcödé',
      '# heading',
      '-n',
      '--help',
      ':(top)',
      '$(touch sprung)',
      '"quoted"',
      "it's",
      '__proto__',
      'constructor',
    ];
    const head = Object.fromEntries(
      folders.flatMap((folder) => [
        [`${folder}/card.yaml`, CARD],
        [`${folder}/policy.yaml`, POLICY],
        [`${folder}/tools.txt`, `${TOOLS}mcp__tickets__delete_ticket\n`],
      ]),
    );
    return inWorld({ base: { 'README.md': '' }, head }, (world, result) => {
      expectHarmless(world, result, 'fail');
      expect(result.outputs).toMatchObject({
        agents: String(folders.length),
        violations: String(folders.length),
      });
      // The comment of so many agents names only a few files. The summary has them all.
      for (const folder of folders.filter((one) => !one.includes('\n')))
        expect(result.summary).toContain(
          `/${folder
            .split('/')
            .map((part) =>
              encodeURIComponent(part).replace(
                /[!'()*]/g,
                (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
              ),
            )
            .join('/')}/`,
        );
    });
  });
});

describe('keys of prototypes', () => {
  test.concurrent('are data in cards, policies, tool lists and configuration', () =>
    inWorld(
      {
        base: {
          ...AGENT,
          '.github/card-gate.yml':
            'aliases: { __proto__: [mcp__tickets__delete_ticket], constructor: [mcp__mail__send_reply] }\nenvironments: { __proto__: { fail-on: never } }\n',
          'agents/support/tools.json': '{}',
        },
        removed: ['agents/support/tools.txt'],
        head: {
          'agents/support/policy.yaml': POLICY.replace(
            '  replies:',
            '  __proto__:\n    tools: ["__proto__", toString]\n    card_actions: [send_reply]\n  constructor:',
          ).replace('critical', 'critical\n    __proto__: { severity: low }'),
          'agents/support/tools.json':
            '{ "tools": [{ "name": "__proto__" }, { "name": "constructor" }, { "name": "toString" }, { "name": "hasOwnProperty" }] }',
        },
      },
      (world, { outputs, stdout, stderr }) => {
        expect(stderr).toBe('');
        expect(stdout).not.toContain('internal error');
        // The first tool is forbidden through its alias. No capability maps "hasOwnProperty".
        expect(outputs).toMatchObject({ verdict: 'fail', violations: '2', coverage: '100' });
        expect(stdout).toMatch(/"__proto__" is forbidden by/);
        expect(stdout).toMatch(/"hasOwnProperty"/);
        expect(world.standIn.comments[0]!.body).toContain('`__proto__`');
      },
    ));
});
