import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { MAX_CARD_BYTES } from '../src/document/limits.ts';
import { loadDocument } from '../src/document/load.ts';
import type { Finding } from '../src/finding/finding.ts';
import { KINDS, readGoverned, recognise } from '../src/formats/kinds.ts';
import type { Kind } from '../src/model/governed.ts';
import { mergeTools, toolOf } from '../src/model/tool.ts';
import {
  AGENT_RULES,
  documentationOf,
  FILE_RULES,
  RULE_IDS,
  type RuleId,
  ruleOf,
} from '../src/rules/catalogue.ts';
import { checkAgent } from '../src/rules/check-agent.ts';
import { evaluateTree } from '../src/run/evaluate-tree.ts';
import { dangerousCodeFindings } from '../src/run/gate-policy/widening.ts';
import { historiesOf } from '../src/run/history/history.ts';
import { compareHostFiles } from '../src/run/hosts/hosts.ts';
import { expectCurrent, pageText, withPart } from './support/doc-pages.ts';
import { SHAPE_RULES, wordsOf } from './support/findings.ts';
import { goldenFiles } from './support/golden-files.ts';
import { findingsOf } from './support/governed-file.ts';
import { memoryTree, settingsOf } from './support/memory-tree.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const README = readFileSync(join(ROOT, 'src/rules/README.md'), 'utf8');

/** Rules about the decisions of a single access list. */
const OF_ONE_LIST: readonly RuleId[] = [
  'failed-example',
  'failed-test',
  'shadowed-entry',
  'hidden-limit',
  'overlapping-entries',
];

/** Rules that a single file can break. Golden files and the examples in the manual show them. */
const OF_ONE_FILE: readonly RuleId[] = [
  'parse-error',
  'duplicate-key',
  ...SHAPE_RULES,
  ...FILE_RULES.map(({ id }) => id as RuleId),
  ...OF_ONE_LIST,
];

/** Rules whose examples would be too long for the manual. */
const WITHOUT_EXAMPLE: readonly RuleId[] = ['near-size-limit'];

/** An example in the manual: `yaml fails over=aap without=forbidden`. */
interface Example {
  readonly verdict: 'fails' | 'passes';
  readonly over: string | undefined;
  readonly without: readonly string[];
  readonly tools: readonly string[];
  readonly since: string | undefined;
  readonly limit: string | undefined;
  readonly text: string;
  /** The agent's traces, as JSON lines. */
  readonly traces: string | undefined;
}

const SECTIONS: ReadonlyMap<string, string> = new Map(
  README.split(/^### /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section.split(/^## /m)[0]!]),
);

function examplesOf(id: RuleId): readonly Example[] {
  return [
    ...SECTIONS.get(id)!.matchAll(
      /^```yaml (fails|passes)(?: over=([\w-]+))?(?: without=([\w,]+))?(?: tools=([\w,]+))?(?: since=(\d+d))?(?: limit=(\d+))?\n(.*?)^```$(?:\n\n```jsonl\n(.*?)^```$)?/gms,
    ),
  ].map(([, verdict, over, without, tools, since, limit, text, traces]) => ({
    verdict: verdict as Example['verdict'],
    over,
    without: without?.split(',') ?? [],
    tools: tools?.split(',') ?? [],
    since,
    limit,
    text: text!,
    traces,
  }));
}

/**
 * Returns the complete file for an example: a valid file in which the blocks of the example replace
 * the originals.
 */
function fileOf({ over, without, text }: Example): string {
  if (over === undefined) return text;
  const options = { version: '1.2', schema: 'core' } as const;
  const complete = new Map(goldenFiles('ok')).get(`${over}.yaml`)!;
  const whole: unknown = parse(complete, options);
  const blocks = Object.entries({
    ...(whole as object),
    ...(parse(text, options) as object),
  }).filter(([key]) => !without.includes(key));
  return stringify(Object.fromEntries(blocks), options);
}

async function kindOf(file: string, bytes: Uint8Array): Promise<Kind | undefined> {
  const loaded = await loadDocument(file, bytes, MAX_CARD_BYTES);
  return loaded.kind === 'document' ? recognise(loaded.document)?.kind : undefined;
}

describe('the manual of the rules', () => {
  test('has a section a rule, in the order of the catalogue', () => {
    expect([...SECTIONS.keys()]).toEqual(RULE_IDS);
  });

  test.each(
    RULE_IDS,
  )('%s: begins with severity and summary of its rule, and shows an example', (id) => {
    const entry = ruleOf(id);
    const traceSize = [
      entry.severity,
      ...(entry.blocking ? ['blocking'] : []),
      ...(entry.violation ? ['violation'] : []),
    ].join(', ');
    const section = SECTIONS.get(id)!;
    expect(section).toContain(`\n\n_${traceSize}_ · ${entry.summary}\n\n`);
    if (!/```(?:yaml|json)/.test(section)) expect(section).toMatch(/\bexample\b|\bbytes\b/);
    expect(documentationOf(id)).toBe(`src/rules/README.md#${id}`);
  });
});

/** Returns a table of all rules for each group of the manual. */
function rulesIndex(): string {
  const groups = README.split(/^## /m).slice(1);
  return groups
    .map((group) => {
      const rows = [...group.matchAll(/^### (.+)$/gm)].map(([, id]) => {
        const { severity, blocking, violation, summary } = ruleOf(id as RuleId);
        const kind = blocking ? ', blocking' : violation ? ', violation' : '';
        return `| [\`${id}\`](../${documentationOf(id as RuleId)}) | ${severity}${kind} | ${summary.replaceAll('|', '\\|')} |`;
      });
      const title = group.slice(0, group.indexOf('\n'));
      return [`### ${title}\n`, '| rule | severity | what it reports |', '|---|---|---|', ...rows];
    })
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

test('the index of the rules has all of them', () => {
  const page = 'docs/rules.md';
  expectCurrent(page, withPart(pageText(page), 'rules', rulesIndex()));
  expect(pageText(page).match(/^\| \[`/gm)).toHaveLength(RULE_IDS.length);
});

const SHOWN = OF_ONE_FILE.filter((id) => !WITHOUT_EXAMPLE.includes(id));

describe('the examples of a rule about one file', () => {
  test.each(SHOWN)('%s: one fails and one passes', (id) => {
    expect(examplesOf(id).map(({ verdict }) => verdict)).toEqual(['fails', 'passes']);
  });

  const examples = SHOWN.flatMap((id) =>
    examplesOf(id).map((example) => [id, example.verdict, example] as const),
  );
  test.each(examples)('%s: the example that %s does so', async (id, verdict, example) => {
    const findings = await findingsOf('example.yaml', fileOf(example));
    const rules = findings.map(({ rule }) => rule);
    if (verdict === 'fails') expect(rules).toContain(id);
    else {
      expect(rules).not.toContain(id);
      expect(
        findings.filter(({ severity }) => severity === 'error').map(({ message }) => message),
      ).toEqual([]);
    }
  });
});

/**
 * Returns the findings about the agent of an example, which is a card with its policy, or a policy
 * alone.
 */
async function ofAgent(example: Example): Promise<readonly Finding[]> {
  const loaded = await loadDocument(
    'example.yaml',
    new TextEncoder().encode(fileOf(example)),
    MAX_CARD_BYTES,
  );
  if (loaded.kind === 'broken') throw new Error(JSON.stringify(loaded.problems));
  const { card, policy } = readGoverned(loaded.document, recognise(loaded.document)!.kind);
  const tools = mergeTools(example.tools.map((name) => toolOf({ name }, new Map())));
  return checkAgent({
    name: 'example',
    identity: 'example',
    ...(card && { card }),
    ...(policy && { policy }),
    ...(tools.length > 0 && { tools: { tools, sources: ['example'], complete: true } }),
    files: [],
    findings: [],
  });
}

describe('the examples of a rule about an agent', () => {
  const ids = AGENT_RULES.map(({ id }) => id as RuleId);

  test.each(ids)('%s: one fails and one passes', (id) => {
    expect(examplesOf(id).map(({ verdict }) => verdict)).toEqual(['fails', 'passes']);
  });

  const examples = ids.flatMap((id) =>
    examplesOf(id).map((example) => [id, example.verdict, example] as const),
  );
  test.each(examples)('%s: the example that %s does so', async (id, verdict, example) => {
    const rules = (await ofAgent(example)).map(({ rule }) => rule);
    if (verdict === 'fails') expect(rules).toContain(id);
    else expect(rules).not.toContain(id);
    const errors = (await findingsOf('example.yaml', fileOf(example))).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors.map(({ message }) => message)).toEqual([]);
  });
});

describe('the examples of a rule about an agent with an access list', () => {
  const examples = examplesOf('unused-entry').map((example) => [example.verdict, example] as const);

  test('one fails and one passes', () => {
    expect(examples.map(([verdict]) => verdict)).toEqual(['fails', 'passes']);
  });

  test.each(examples)('the example that %s does so', async (verdict, example) => {
    const tree = memoryTree({
      'desk/access.yaml': fileOf(example),
      'desk/tools.txt': example.tools.join('\n'),
    });
    const { agents } = await evaluateTree(tree, await settingsOf(''), {
      now: new Date('2026-11-21T00:00:00Z'),
      context: 'audit',
      elapsed: () => 0,
    });
    const findings = agents.flatMap((agent) => agent.findings);
    expect(findings.map(({ rule }) => rule)).toEqual(verdict === 'fails' ? ['unused-entry'] : []);
  });
});

/** Rules about traces. Other tests cover rules about a missing key, a change, or several files. */
const OF_HISTORY: readonly RuleId[] = RULE_IDS.slice(
  RULE_IDS.indexOf('trace-source'),
  RULE_IDS.indexOf('forbidden-tool'),
).filter(
  (id) => id !== 'history-not-evaluated' && id !== 'traces-removed' && id !== 'trace-without-calls',
);

/** Returns the findings about the agent of an example and its traces. */
async function ofHistory({
  since,
  limit,
  traces,
  tools,
  ...example
}: Example): Promise<readonly Finding[]> {
  const tree = memoryTree({
    'desk/card.yaml': fileOf({ since, limit, traces, tools, ...example }),
    'desk/traces/example.jsonl': traces!.trimEnd(),
    ...(tools.length > 0 && { 'desk/tools.txt': tools.join('\n') }),
  });
  const settings = await settingsOf(
    '',
    limit === undefined ? {} : { 'trace-limit': Number(limit) },
  );
  const now = new Date('2026-11-21T00:00:00Z');
  const { agents } = await evaluateTree(tree, settings, {
    now,
    context: 'audit',
    elapsed: () => 0,
    histories: (concerned) =>
      historiesOf(concerned, {
        tree,
        settings,
        now,
        isEvidence: () => true,
        api: { missing: 'error', words: wordsOf('') },
        ...(since !== undefined && {
          since: now.getTime() - Number.parseInt(since, 10) * 86_400_000,
        }),
      }),
  });
  return agents.flatMap(({ findings }) => findings);
}

/** Rules about permission files, except those whose examples need a workflow. */
const OF_HOSTS: readonly RuleId[] = RULE_IDS.slice(
  RULE_IDS.indexOf('bypass-mode'),
  RULE_IDS.indexOf('local-settings-committed') + 1,
);

/** An example of a permission file in the manual: `json fails file=.claude/settings.json`. */
interface HostExample {
  readonly verdict: string;
  readonly file: string;
  readonly text: string;
}

function hostExamplesOf(id: RuleId): readonly HostExample[] {
  return [...SECTIONS.get(id)!.matchAll(/^```\w+ (fails|passes) file=(\S+)\n(.*?)^```$/gms)].map(
    ([, verdict, file, text]) => ({ verdict: verdict!, file: file!, text: text! }),
  );
}

/** Returns the findings about a change that adds the permission file of an example. */
async function ofHost({ file, text }: HostExample): Promise<readonly Finding[]> {
  const trees = { base: memoryTree({}), head: memoryTree({ [file]: text }) };
  const { findings, comparisons = [] } = await compareHostFiles(trees, undefined);
  const permissions = { direction: 'neutral', agents: comparisons } as const;
  const answer = { severity: 'warning', help: wordsOf('').message } as const;
  return [...findings, ...dangerousCodeFindings(permissions, answer)];
}

describe('the examples of a rule about permission files', () => {
  test.each(OF_HOSTS)('%s: one fails and one passes', (id) => {
    expect(hostExamplesOf(id).map(({ verdict }) => verdict)).toEqual(['fails', 'passes']);
  });

  const examples = OF_HOSTS.flatMap((id) =>
    hostExamplesOf(id).map((example) => [id, example.verdict, example] as const),
  );
  test.each(examples)('%s: the example that %s does so', async (id, verdict, example) => {
    const findings = await ofHost(example);
    const rules = findings.map(({ rule }) => rule);
    if (verdict === 'fails') expect(rules).toContain(id);
    else expect(findings.map(({ rule }) => rule)).toEqual([]);
  });
});

describe('the examples of a rule about a history', () => {
  test.each(OF_HISTORY)('%s: one fails and one passes, each with its traces', (id) => {
    expect(examplesOf(id).map(({ verdict, traces }) => [verdict, traces !== undefined])).toEqual([
      ['fails', true],
      ['passes', true],
    ]);
  });

  const examples = OF_HISTORY.flatMap((id) =>
    examplesOf(id).map((example) => [id, example.verdict, example] as const),
  );
  test.each(examples)('%s: the example that %s does so', async (id, verdict, example) => {
    const findings = await ofHistory(example);
    const rules = findings.map(({ rule }) => rule);
    if (verdict === 'fails') expect(rules).toContain(id);
    else {
      expect(rules).not.toContain(id);
      expect(
        findings.filter(({ severity }) => severity === 'error').map(({ message }) => message),
      ).toEqual([]);
    }
  });
});

describe('the golden files', () => {
  test.each(OF_ONE_FILE)('%s: has a file that breaks it', (id) => {
    expect(goldenFiles('err').filter(([name]) => name.startsWith(`${id}/`))).not.toEqual([]);
  });

  test('have, for every kind that a rule is for, files that keep all rules', async () => {
    const kinds = await Promise.all(
      goldenFiles('ok').map(([file, text]) => kindOf(file, new TextEncoder().encode(text))),
    );
    const known = KINDS.map(({ id }) => id);
    for (const rule of FILE_RULES)
      if ('kinds' in rule) expect(known).toEqual(expect.arrayContaining([...rule.kinds]));
    for (const kind of known) expect(kinds).toContain(kind);
  });

  test('are named by the id of a rule', () => {
    const named = goldenFiles('err').map(([name]) => name.split('/')[0]!);
    expect(named.filter((rule) => !OF_ONE_FILE.some((id) => id === rule))).toEqual([]);
  });
});
