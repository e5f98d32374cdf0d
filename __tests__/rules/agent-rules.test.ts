import { describe, expect, test } from '@jest/globals';
import { loadDocument } from '../../src/document/load.ts';
import type { Finding, Location } from '../../src/finding/finding.ts';
import { ownPolicy } from '../../src/floors/own-policy.ts';
import { readGoverned, recognise } from '../../src/formats/kinds.ts';
import { readToolList } from '../../src/formats/tool-lists/read.ts';
import type { Agent } from '../../src/model/agent.ts';
import type { Governed } from '../../src/model/governed.ts';
import { mergeTools, toolOf } from '../../src/model/tool.ts';
import { AGENT_RULES } from '../../src/rules/catalogue.ts';
import { checkAgent } from '../../src/rules/check-agent.ts';
import { AGENTS } from '../support/golden-files.ts';
import { readArchive, writeToArchive } from '../support/text-archive.ts';

interface Case {
  readonly card?: string;
  readonly policy?: string;
  readonly tools?: readonly string[];
  readonly complete?: boolean;
}

async function governed(file: string, text: string): Promise<Governed> {
  const loaded = await loadDocument(file, new TextEncoder().encode(text), 200_000);
  if (loaded.kind === 'broken') throw new Error(JSON.stringify(loaded.problems));
  const kind = recognise(loaded.document)?.kind;
  if (kind === undefined) throw new Error(`${file} is of no kind`);
  return readGoverned(loaded.document, kind);
}

async function findings({
  card,
  policy,
  tools,
  complete = true,
}: Case): Promise<readonly Finding[]> {
  const [cardFile, policyFile] = [
    card === undefined ? undefined : await governed('card.yaml', card),
    policy === undefined ? undefined : await governed('policy.yaml', policy),
  ];
  const own = policyFile?.policy ?? cardFile?.policy;
  const agent: Agent = {
    name: 'a',
    identity: 'a',
    ...(cardFile?.card && { card: cardFile.card }),
    ...(own && { policy: own }),
    ...(tools && {
      tools: {
        tools: mergeTools(tools.map((name) => toolOf({ name }, new Map()))),
        sources: [],
        complete,
      },
    }),
    files: [],
    findings: [],
  };
  return checkAgent(agent);
}

const card = (bounded: string, forbidden = '') =>
  `aap_version: "0.5.0"\nautonomy_envelope:\n  bounded_actions: [${bounded}]\n  forbidden_actions: [${forbidden}]\n`;
const policy = (
  mappings: Readonly<Record<string, readonly [tools: string, actions: string]>>,
  rest = '',
  unmapped = 'deny',
) =>
  `capability_mappings:\n${Object.entries(mappings)
    .map(
      ([name, [tools, actions]]) =>
        `  ${name}: { tools: [${tools}], card_actions: [${actions}] }\n`,
    )
    .join(
      '',
    )}${rest}defaults: { unmapped_tool_action: ${unmapped}, unmapped_severity: high, fail_open: false }\n`;
const forbid = (...rules: readonly (readonly [string, string])[]) =>
  `forbidden:\n${rules.map(([pattern, severity]) => `  - { pattern: "${pattern}", reason: r, severity: ${severity} }\n`).join('')}`;

const CLEAN: Case = {
  card: card('read, write'),
  policy: policy({ files: ['read_file, write_file', 'read, write'] }),
  tools: ['read_file', 'write_file'],
};

/** One case per row: its title, the case, and its findings as `rule severity file:line:column`. */
const ROWS: readonly (readonly [string, Case, readonly string[]])[] = [
  ['a clean agent is silent', CLEAN, []],
  [
    'a bounded action that nothing maps',
    { card: card('read, write'), policy: policy({ files: ['r', 'read'] }) },
    ['unmapped-action warning card.yaml:3:27'],
  ],
  [
    'a mapping without tools maps nothing',
    { card: card('read'), policy: policy({ files: ['', 'read'] }) },
    ['unmapped-action warning card.yaml:3:21'],
  ],
  [
    'a unified card alone is governed',
    { card: 'card_version: unified/2026-04-26\nautonomy: { bounded_actions: [read] }\n' },
    ['unmapped-action warning card.yaml:2:31'],
  ],
  [
    'an action that the card does not have',
    { card: card('read'), policy: policy({ files: ['r', 'read, write'] }) },
    ['unknown-action warning policy.yaml:2:45'],
  ],
  [
    'an action that the card forbids',
    { card: card('read', 'write'), policy: policy({ files: ['r', 'read, write'] }) },
    ['unknown-action warning policy.yaml:2:45'],
  ],
  [
    'a capability behind a wider one',
    {
      card: card('read'),
      policy: policy({ wide: ['"mcp__a__*"', 'read'], narrow: ['mcp__a__b', 'read'] }, '', 'warn'),
    },
    ['shadowed-capability warning policy.yaml:3:21'],
  ],
  [
    'a capability behind two that cover it together only',
    {
      card: card('read'),
      policy: policy(
        { some: ['"a*", "?"', 'read'], more: ['"??*"', 'read'], rest: ['"*"', 'read'] },
        '',
        'warn',
      ),
    },
    ['shadowed-capability warning policy.yaml:4:19'],
  ],
  [
    'a wider capability behind a narrow one decides the rest',
    {
      card: card('read'),
      policy: policy({ narrow: ['mcp__a__b', 'read'], wide: ['"mcp__a__*"', 'read'] }, '', 'warn'),
    },
    [],
  ],
  [
    'a mapped pattern inside the forbidden ones',
    {
      card: card('read'),
      policy: policy({ a: ['"mcp__x__delete_all"', 'read'] }, forbid(['mcp__*__delete*', 'low'])),
    },
    ['always-forbidden warning policy.yaml:2:16'],
  ],
  [
    'a mapped pattern that reaches beyond them',
    {
      card: card('read'),
      policy: policy({ a: ['"mcp__x__d*"', 'read'] }, forbid(['mcp__*__delete*', 'low'])),
    },
    [],
  ],
  [
    'everything mapped where the rest is denied',
    { card: card('read'), policy: policy({ a: ['"*"', 'read'] }) },
    ['overbroad-pattern note policy.yaml:2:16'],
  ],
  [
    'a whole server mapped where the rest is denied',
    { card: card('read'), policy: policy({ a: ['"mcp__github__*"', 'read'] }) },
    ['overbroad-pattern note policy.yaml:2:16'],
  ],
  [
    'a whole server in the other spelling',
    { card: card('read'), policy: policy({ a: ['"mcp:github/*"', 'read'] }) },
    ['overbroad-pattern note policy.yaml:2:16'],
  ],
  [
    'a family of tools',
    { card: card('read'), policy: policy({ a: ['"mcp__github__get_*"', 'read'] }) },
    [],
  ],
  [
    'a whole server where the rest is only warned about',
    { card: card('read'), policy: policy({ a: ['"mcp__github__*"', 'read'] }, '', 'warn') },
    [],
  ],
  [
    'a pattern that meets no tool',
    {
      card: card('read'),
      policy: policy({ a: ['"raed_*", read_file', 'read'] }),
      tools: ['read_file'],
    },
    ['unused-pattern note policy.yaml:2:16'],
  ],
  [
    'the same with a list that is not complete',
    {
      card: card('read'),
      policy: policy({ a: ['"raed_*", read_file', 'read'] }),
      tools: ['read_file'],
      complete: false,
    },
    [],
  ],
  [
    'a prohibition that meets no tool is as it should be',
    {
      card: card('read'),
      policy: policy({ a: ['read_file', 'read'] }, forbid(['rm*', 'high'])),
      tools: ['read_file'],
    },
    [],
  ],
  [
    'a rule inside another of the same severity',
    {
      card: card('read'),
      policy: policy({ a: ['r', 'read'] }, forbid(['rm*', 'high'], ['rm_all', 'high'])),
    },
    ['redundant-forbidden note policy.yaml:5:16'],
  ],
  [
    'a rule inside another of a lower severity',
    {
      card: card('read'),
      policy: policy({ a: ['r', 'read'] }, forbid(['rm*', 'low'], ['rm_all', 'high'])),
    },
    [],
  ],
  [
    'of two equal rules the later',
    {
      card: card('read'),
      policy: policy({ a: ['r', 'read'] }, forbid(['rm*', 'high'], ['rm*', 'high'])),
    },
    ['redundant-forbidden note policy.yaml:5:16'],
  ],
  ['an AAP card without a policy', { card: card('read') }, ['no-policy note card.yaml:1:1']],
  [
    'the same once tools are known',
    { card: card('read'), tools: ['x'] },
    ['no-policy warning card.yaml:1:1'],
  ],
  [
    'a policy without a card',
    { policy: policy({ a: ['r', 'read'] }) },
    ['no-card note policy.yaml:1:1'],
  ],
];

describe('rules about a card, its policy and its tools', () => {
  test.each(ROWS)('%s', async (_, one, expected) => {
    const shown = (await findings(one)).map(
      ({ rule, severity, location }) =>
        `${rule} ${severity} ${location.file}:${location.range?.start.line}:${location.range?.start.column}`,
    );
    expect(shown).toEqual(expected);
  });

  test('every rule has a case that it finds', () => {
    const found = new Set(
      ROWS.flatMap(([, , expected]) => expected.map((row) => row.split(' ')[0])),
    );
    expect(AGENT_RULES.map((rule) => rule.id).filter((id) => !found.has(id))).toEqual([]);
  });

  test('a misspelt action is reported with the likely name, or with the line to write', async () => {
    const [near] = await findings({
      card: card('web_fetch'),
      policy: policy({ a: ['x', 'web_fetsh'] }),
    }).then((all) => all.filter((one) => one.rule === 'unknown-action'));
    expect(near?.message).toContain('did you mean "web_fetch"?');
    const [far] = await findings({
      card: card('read'),
      policy: policy({ a: ['x', 'read, send_mail'] }),
    });
    expect(far?.fix).toMatchObject({ lines: '- send_mail' });
  });

  test('the lines to write for an unmapped action allow no tool as they are', async () => {
    const [finding] = await findings({ card: card('read'), policy: policy({}) });
    expect(finding?.fix?.lines).toBe(
      'read:\n  tools: [the_tool_that_does_it]\n  card_actions: [read]',
    );
  });

  test('the lines to write for an unmapped action name tools that hold all its words, and no wildcard', async () => {
    const fixOf = async (tools: readonly string[]) =>
      (await findings({ card: card('send_mail'), policy: policy({}), tools })).find(
        (one) => one.rule === 'unmapped-action',
      )?.fix?.lines;
    expect(await fixOf(['mcp__post__sendMail', 'send', 'resend_mails'])).toContain(
      'tools: [mcp__post__sendMail]',
    );
    expect(await fixOf(['send_mail_*', 'send_mail?'])).toContain('tools: [the_tool_that_does_it]');
    expect(await fixOf(Array.from({ length: 6 }, (_, index) => `send_mail_${index}`))).toContain(
      'tools: [the_tool_that_does_it]',
    );
  });

  test('a rule that throws is an internal error, which names the rule', async () => {
    const broken = {
      name: 'a',
      get card(): never {
        throw new Error('boom');
      },
    };
    expect(() => checkAgent(broken as unknown as Agent)).toThrow(
      'the rule unmapped-action failed on the agent "a"',
    );
  });
});

describe('a hostile policy comes to an end, and what is certain is still said', () => {
  const many = (count: number, tools: (index: number) => string) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`c${index}`, [tools(index), 'read'] as const]),
    );
  const rulesOf = async (one: Case) => new Set((await findings(one)).map(({ rule }) => rule));

  test('a thousand patterns of many stars', async () => {
    const mappings = many(500, (index) => `"*a*b?*${index}*", "*${index}?c*d*"`);
    const rules = await rulesOf({
      card: card('read'),
      policy: policy(mappings, forbid(['*x*y*z*', 'high'], ['*y*z*x*', 'high'])),
    });
    // `*a*b?*10*` is covered by `*a*b?*0*`.
    expect(rules).toContain('shadowed-capability');
    expect(rules).not.toContain('redundant-forbidden');
  });

  test('a thousand equal rules', async () => {
    const rules = Array.from({ length: 1000 }, () => ['mcp__a__*', 'high'] as const);
    const found = await findings({
      card: card('read'),
      policy: policy({ a: ['r', 'read'] }, forbid(...rules)),
    });
    expect(found.filter(({ rule }) => rule === 'redundant-forbidden')).toHaveLength(999);
  });

  test('patterns whose residuals double with every character', async () => {
    const mappings = many(
      200,
      (index) => `"*a${'?'.repeat(9 + (index % 9))}*${'b?'.repeat(index % 11)}*"`,
    );
    expect(await rulesOf({ card: card('read'), policy: policy(mappings) })).not.toContain(
      'unmapped-action',
    );
  });

  test('patterns that are longer than any name', async () => {
    const mappings = many(60, (index) => `"*${'a'.repeat(1500)}?${index}"`);
    expect(await rulesOf({ card: card('read'), policy: policy(mappings) })).not.toContain(
      'shadowed-capability',
    );
  });
});

/*
 * golden/agents.txt is an archive of agents. Each has a card, a policy and a tool list under the id
 * of its rule and the name of its case. `ok*` cases have no findings. The findings of `err-*` cases are in
 * `findings.out`, with every place. `UPDATE=1 npm test -- __tests__/rules/agent-rules.test.ts`
 * writes the findings again; read the difference before you commit it.
 */

async function goldenAgent(rule: string, name: string): Promise<Agent> {
  const texts = readArchive(AGENTS);
  const read = async (stem: string): Promise<Governed | undefined> => {
    const file = [`${stem}.yaml`, `${stem}.json`].find((one) =>
      texts.has(`${rule}/${name}/${one}`),
    );
    return file === undefined ? undefined : governed(file, texts.get(`${rule}/${name}/${file}`)!);
  };
  const [cardFile, policyFile] = [await read('card'), await read('policy')];
  const { policy: own } = ownPolicy(cardFile, policyFile, {});
  const tools = await toolsOf(texts.get(`${rule}/${name}/tools.json`));
  return {
    name: 'ferry',
    identity: 'ferry',
    ...(cardFile?.card && { card: cardFile.card }),
    ...(own && { policy: own }),
    ...(tools && { tools }),
    files: [],
    findings: [],
  };
}

async function toolsOf(text: string | undefined): Promise<Agent['tools']> {
  if (text === undefined) return undefined;
  const list = await readToolList('tools.json', new TextEncoder().encode(text));
  if (list.kind === 'failed') throw new Error(JSON.stringify(list.findings));
  return {
    tools: mergeTools(list.tools.map((tool) => toolOf(tool, new Map()))),
    sources: [],
    complete: list.complete,
  };
}

function placeOf({ file, range }: Location): string {
  return `${file}:${range?.start.line}:${range?.start.column}-${range?.end.line}:${range?.end.column}`;
}

function shown({ rule, severity, message, help, location, related, fix }: Finding): string {
  return [
    `${placeOf(location)} ${severity} ${rule} ${message}`,
    ...(help === undefined ? [] : [`  help: ${help}`]),
    ...related.map((other) => `  see ${placeOf(other.location)}: ${other.message}`),
    ...(fix ? [`  fix: ${fix.title}`, ...fix.lines.split('\n').map((line) => `    |${line}`)] : []),
  ].join('\n');
}

describe('golden agents', () => {
  const agents = [...readArchive(AGENTS).keys()].map((part) => part.replace(/\/[^/]*$/, ''));
  const cases = [...new Set(agents)].map((agent) => agent.split('/') as [string, string]);

  test('every rule has one that keeps it and one that breaks it', () => {
    const kindsOf = (id: string) =>
      new Set(cases.filter(([rule]) => rule === id).map(([, name]) => name.split('-')[0]));
    expect(AGENT_RULES.map(({ id }) => [id, [...kindsOf(id)].sort()])).toEqual(
      AGENT_RULES.map(({ id }) => [id, ['err', 'ok']]),
    );
  });

  test.each(cases)('%s/%s', async (rule, name) => {
    const found = checkAgent(await goldenAgent(rule, name));
    if (!name.startsWith('err-')) {
      expect(found.map(shown)).toEqual([]);
      return;
    }
    expect(found.map((finding) => finding.rule)).toContain(rule);
    for (const { message, help, related } of found) {
      for (const text of [message, help ?? '', ...related.map((other) => other.message)])
        expect(text).toMatch(/^(?!\p{Lu}\p{Ll}).*[^.]$/u);
    }
    const text = `${found.map(shown).join('\n')}\n`;
    const expected = `${rule}/${name}/findings.out`;
    if (process.env.UPDATE === '1') writeToArchive(AGENTS, expected, text);
    expect(readArchive(AGENTS).get(expected) ?? 'no findings.out; run with UPDATE=1').toBe(text);
  });
});
