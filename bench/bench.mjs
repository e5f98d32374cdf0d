// Measures Card Gate and its references in one run. Run `npm run build` first; `--write` writes the
// table to bench/README.md. Times are medians on this machine. Only their ratios are meaningful on
// other machines.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { evaluatePolicy } from '@mnemom/policy-engine';
import { parse as parseYaml } from 'yaml';
import { largeLists, limitTimes } from './access.mjs';
import { actionRows } from './action.mjs';
import {
  hundredPatternPolicy,
  hundredPatterns,
  hundredRules,
  thirtyPatterns,
  yamlCard,
} from './inputs.mjs';
import { treeOf, upgrade } from './locks.mjs';
import { replayRows } from './replay.mjs';
import { scaleRows } from './scale.mjs';
import { skillRows } from './skills.mjs';

const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '..',
);
const from = (file) => import(path.join(root, 'build/src', file));
const { compileDecider } = await from('evaluation/decide.js');
const { alignmentPolicy } = await from('evaluation/decision/alignment.js');
const { evaluate } = await from('evaluation/evaluate.js');
const { loadDocument } = await from('document/load.js');
const { readGoverned, recognise, shapeOf } = await from('formats/kinds.js');
const { checkFile } = await from('rules/check-file.js');
const { compilePattern } = await from('pattern/match.js');
const { compareFunctions } = await from('pattern/language.js');
const { compareAgents } = await from('diff/compare.js');
const { compareHosts } = await from('diff/hosts/compare-hosts.js');
const { readClaudeCode } = await from('formats/permissions/claude/claude-code.js');
const { compareHostFiles } = await from('run/hosts/hosts.js');

const rows = [];
const ms = (value) =>
  value < 1
    ? `${(value * 1000).toFixed(1)} µs`
    : value < 100
      ? `${value.toFixed(1)} ms`
      : `${Math.round(value).toLocaleString('en-US')} ms`;

function median(times, work) {
  const taken = [];
  for (let run = 0; run < times; run += 1) {
    const start = performance.now();
    work();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[times >> 1];
}

/** Like `median`, but for processor time, which other processes affect less. */
function medianOfProcessor(times, work) {
  const taken = [];
  for (let run = 0; run < times; run += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    taken.push((user + system) / 1000);
  }
  return taken.sort((a, b) => a - b)[times >> 1];
}

function row(what, figure, cardGate, reference, value, holds) {
  rows.push({ what, figure, cardGate, reference, value, holds });
  process.stderr.write(`${what}: ${value} (${holds ? 'holds' : 'MISSED'})\n`);
}

async function governedOf(text, file) {
  const loaded = await loadDocument(file, new TextEncoder().encode(text), 1 << 20);
  return readGoverned(loaded.document, recognise(loaded.document).kind);
}

// 1. Deciding calls, compared with the vendor's engine on the same card.
const card = thirtyPatterns();
const { card: readCard, policy } = await governedOf(JSON.stringify(card), 'card.json');
const CALLS = 1_000_000;
/**
 * The vendor's engine decides only a tenth of the calls, and its time is multiplied by ten. It is
 * linear in calls, and a whole run would take minutes.
 */
const SHARE = 10;
for (const [label, nameOf, minimum] of [
  [
    '1,000,000 calls of 200 distinct names',
    (call) => `mcp__server${call % 20}__tool_${call % 200}`,
    100,
  ],
  ['1,000,000 distinct names', (call) => `mcp__server${call % 20}__tool_${call}`, 20],
]) {
  // Every call has a separate string, as in a trace.
  const fresh = (count) =>
    Array.from({ length: count }, (_, call) => Buffer.from(nameOf(call)).toString());
  const calls = fresh(CALLS);
  const cardGate = median(5, () => {
    const decide = compileDecider(alignmentPolicy({ card: readCard, policy }));
    for (const call of calls) decide(call);
  });
  const sample = fresh(CALLS / SHARE);
  const reference =
    SHARE *
    median(1, () =>
      evaluatePolicy({ context: 'cicd', card, tools: sample.map((tool) => ({ name: tool })) }),
    );
  const ratio = reference / cardGate;
  row(
    `deciding ${label}, card of 30 patterns`,
    `≥ ${minimum} × faster than @mnemom/policy-engine 0.4.0`,
    ms(cardGate),
    ms(reference),
    `${ratio.toFixed(0)} ×`,
    ratio >= minimum,
  );
}

// 2. The worst case: the slowest of several deliberately slow patterns.
{
  const name = 'a'.repeat(128);
  // In the first pattern, every star tries every position, without a fast path. In the second, each
  // star starts again from every position.
  const slow = [`${'*a'.repeat(63)}*?b`, `*${'?'.repeat(63)}b`].map((text) => compilePattern(text));
  const perMatch = Math.max(
    ...slow.map((pattern) => {
      for (let warm = 0; warm < 1000; warm += 1) pattern.matches(name);
      const taken = median(5, () => {
        for (let run = 0; run < 1000; run += 1) pattern.matches(name);
      });
      return taken / 1000;
    }),
  );
  row(
    'worst pattern: 128 characters, 64 stars or question marks',
    'under 50 µs',
    ms(perMatch),
    '',
    ms(perMatch),
    perMatch < 0.05,
  );
}

// 3. Comparing two policies exactly.
{
  const [a, b] = [hundredPatterns(0), hundredPatterns(1)];
  const classify = (left, right) =>
    JSON.stringify(left) === JSON.stringify(right)
      ? undefined
      : `${JSON.stringify(left)} -> ${JSON.stringify(right)}`;
  const taken = median(5, () => compareFunctions(a, b, classify, {}));
  const { decided, classes } = compareFunctions(a, b, classify, {});
  row(
    `comparing two policies of 100 patterns, exactly (${classes.size} classes of change${decided ? '' : ', UNDECIDED'})`,
    'under 100 ms',
    ms(taken),
    '',
    ms(taken),
    taken < 100 && decided,
  );
}

// 3b. Comparing two agents with these policies, with the sentence and the lines of every change.
{
  const sideOf = async (variant) => {
    const { policy: own } = await governedOf(
      JSON.stringify(hundredPatternPolicy(variant)),
      'policy.json',
    );
    const agent = { name: 'bench', identity: '', policy: own, files: [], findings: [] };
    return { agent, coverage: null };
  };
  const [a, b] = [await sideOf(0), await sideOf(1)];
  const taken = median(5, () => compareAgents(a, b));
  const { changes } = compareAgents(a, b);
  const undecided = changes.some((change) => change.undecided);
  row(
    `comparing two agents of 100 patterns each, exactly (${changes.length} changes${undecided ? ', UNDECIDED' : ''})`,
    'under 100 ms',
    ms(taken),
    '',
    ms(taken),
    taken < 100 && !undecided,
  );
}

// 3c. Comparing two permission files of 300 rules each, after warm-up.
{
  const filesOf = async (variant) => {
    const bytes = new TextEncoder().encode(JSON.stringify(hundredRules(variant)));
    const { document } = await loadDocument('.claude/settings.json', bytes, 1 << 20);
    return [{ document, role: 'settings' }];
  };
  const [base, head] = [await filesOf(0), await filesOf(1)];
  const compare = () =>
    compareHosts({ base: readClaudeCode(base), head: readClaudeCode(head) }, {});
  for (let warm = 0; warm < 10; warm += 1) compare();
  const taken = medianOfProcessor(15, compare);
  const undecided = compare().some((change) => change.undecided);
  row(
    `comparing 100 allow, 100 ask and 100 deny rules of Claude Code on each side (ten edits${undecided ? ', UNDECIDED' : ''})`,
    'under 100 ms of processor time',
    ms(taken),
    '',
    ms(taken),
    taken < 100 && !undecided,
  );
}

// 3d. Comparing two permission files with rules that are made to take much work.
{
  const words = 'git npm cargo make docker go yarn deno rake mix cmake tsc jest curl'.split(' ');
  const word = (at) => words[at % words.length];
  const filesOf = async (shift) => {
    const rules = Array.from({ length: 60 }, (_, at) => {
      const parts = [0, 1, 5, 9].map((by) => word(at * by + shift + by));
      return `Bash(${parts.join(' * ')})`;
    });
    const bytes = new TextEncoder().encode(JSON.stringify({ permissions: { allow: rules } }));
    const { document } = await loadDocument('.claude/settings.json', bytes, 1 << 20);
    return [{ document, role: 'settings' }];
  };
  const [base, head] = [await filesOf(0), await filesOf(4)];
  const compare = () =>
    compareHosts(
      { base: readClaudeCode(base), head: readClaudeCode(head) },
      { budget: { left: 2_000_000, countsAll: true } },
    );
  const undecided = compare().some((change) => change.undecided);
  const taken = medianOfProcessor(3, compare);
  row(
    'comparing 60 rules with three stars on each side, until the limit of work',
    'under 1 s of processor time',
    ms(taken),
    '',
    ms(taken),
    taken < 1000 && undecided,
  );
}

// 4. Validating and evaluating many cards, compared with parsing them.
{
  const texts = Array.from({ length: 5000 }, (_, index) => yamlCard(index));
  const bytes = texts.map((text) => new TextEncoder().encode(text));
  const now = new Date('2026-11-21T12:00:00Z');
  // A document is parsed once as long as it is in use, so each pass has its own files.
  const checkAll = async (pass) => {
    for (const [index, card] of bytes.entries()) {
      const loaded = await loadDocument(`${pass}/a${index}/card.yaml`, card, 131072);
      const governed = readGoverned(loaded.document, recognise(loaded.document).kind);
      checkFile({
        ...governed,
        mixed: false,
        bytes: card.length,
        now,
        standardValues: ['transparency', 'honesty'],
        shape: shapeOf(governed.kind),
      });
      evaluate(governed);
    }
  };
  const parseAll = () => {
    for (const text of texts) parseYaml(text);
  };
  await checkAll('first');
  parseAll();
  const start = performance.now();
  await checkAll('second');
  const cardGate = performance.now() - start;
  const reference = median(1, parseAll);
  row(
    'validating and evaluating 5,000 YAML cards',
    '≤ 1.5 × parsing them with yaml alone',
    ms(cardGate),
    ms(reference),
    `${(cardGate / reference).toFixed(2)} ×`,
    cardGate / reference <= 1.5,
  );
}

// 5. Replaying traces.
for (const { what, figure, cardGate, reference, value, holds } of await replayRows(root))
  row(
    what,
    figure,
    cardGate === undefined ? '' : ms(cardGate),
    reference === undefined ? '' : ms(reference),
    value,
    holds,
  );

// 6. Whole processes.
{
  const folder = mkdtempSync(path.join(os.tmpdir(), 'card-gate-bench-'));
  // In separate folders, because a card is evaluated together with the files next to it.
  for (const name of ['yaml', 'json']) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, 'yaml/card.yaml'), yamlCard(1));
  writeFileSync(path.join(folder, 'json/card.json'), JSON.stringify(parseYaml(yamlCard(1))));
  const processOf =
    (args, exitCode = 0) =>
    () => {
      const result = spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore' });
      if (result.status !== exitCode)
        throw new Error(`${args.join(' ')} ended with ${result.status}`);
    };
  const cli = path.join(root, 'dist/cli.js');
  const at = ['--now', '2026-11-21T12:00:00Z', '--tools', 'mcp__server1__tool_1'];
  const empty = { work: processOf(['-e', '0']), taken: [] };
  const variants = [
    ['evaluate of one YAML card', 1.9, processOf([cli, 'evaluate', 'yaml/card.yaml', ...at])],
    ['evaluate of one JSON card', 1.3, processOf([cli, 'evaluate', 'json/card.json', ...at])],
    ['--help', 1.2, processOf([cli, '--help'])],
    ['--version', 1.2, processOf([cli, '--version'])],
    ['an unknown command', 1.2, processOf([cli, 'evalute'], 2)],
    ['an unknown flag', 1.2, processOf([cli, 'evaluate', 'yaml/card.yaml', '--strcit'], 2)],
  ].map(([what, limit, work]) => ({ what, limit, work, taken: [] }));
  for (let run = 0; run < 25; run += 1)
    for (const { work, taken } of [empty, ...variants]) taken.push(median(1, work));
  const of = ({ taken }) => taken.sort((a, b) => a - b)[12];
  for (const variant of variants) {
    const { what, limit } = variant;
    const ratio = of(variant) / of(empty);
    row(
      `${what}, whole process`,
      `≤ ${limit} × node -e 0`,
      ms(of(variant)),
      ms(of(empty)),
      `${ratio.toFixed(2)} ×`,
      ratio <= limit,
    );
  }
  rmSync(folder, { recursive: true });
}

// 7. The action and its requests.
for (const { what, figure, cardGate, reference, value, holds } of await actionRows(root))
  row(what, figure, cardGate, reference, value, holds);

// 8. Access lists: comparing large ones, and limits over traces.
{
  const [base, head] = await Promise.all(
    largeLists().map(async (list) => {
      const { access } = await governedOf(JSON.stringify(list), 'access.json');
      const agent = {
        name: 'bench',
        identity: '',
        access: { floors: [], own: [access] },
        files: ['access.json'],
        findings: [],
      };
      return { agent, coverage: null };
    }),
  );
  const taken = median(3, () => compareAgents(base, head));
  const { changes } = compareAgents(base, head);
  const undecided = changes.some((change) => change.undecided);
  row(
    `comparing two access lists of 1,000 entries each, exactly (${changes.length} changes${undecided ? ', UNDECIDED' : ''})`,
    'under 1 s',
    ms(taken),
    '',
    ms(taken),
    !undecided && taken < 1000,
  );
  const { limited, plain } = await limitTimes(root);
  const ratio = limited / plain;
  row(
    'replaying 1,000,000 calls against 500 entries, 20 of them with limits, whole process',
    '≤ 1.5 × the same without limits',
    ms(limited),
    ms(plain),
    `${ratio.toFixed(2)} ×`,
    ratio <= 1.5,
  );
}

// 9. Permission files: an upgrade of gh-aw that rewrites eleven lock files.
{
  const { base, head } = upgrade();
  const before = process.cpuUsage();
  const { comparisons } = await compareHostFiles({ base: treeOf(base), head: treeOf(head) });
  const { user, system } = process.cpuUsage(before);
  const taken = (user + system) / 1000;
  const lines = Object.values(head).reduce((count, text) => count + text.split('\n').length, 0);
  row(
    `comparing eleven lock files of gh-aw before and after an upgrade, ${lines.toLocaleString('en-US')} lines (${comparisons.length} answer)`,
    'one answer, under 2 s of processor time',
    ms(taken),
    '',
    ms(taken),
    comparisons.length === 1 && taken < 2000,
  );
}

// 10. Large numbers of permission files.
for (const { what, figure, cardGate, reference, value, holds } of skillRows(root))
  row(what, figure, ms(cardGate), ms(reference), value, holds);
for (const { what, figure, cardGate, reference, value, holds } of scaleRows(root))
  row(what, figure, ms(cardGate), reference === undefined ? '' : ms(reference), value, holds);

const table = [
  '| what | figure | Card Gate | reference | result | |',
  '|---|---|---|---|---|---|',
  ...rows.map(
    ({ what, figure, cardGate, reference, value, holds }) =>
      `| ${what} | ${figure} | ${cardGate} | ${reference} | ${value} | ${holds ? 'holds' : '**missed**'} |`,
  ),
].join('\n');
process.stdout.write(`${table}\n`);
if (process.argv.includes('--write')) {
  const file = path.join(root, 'bench/README.md');
  const before = readFileSync(file, 'utf8');
  const machine = `Node ${process.versions.node}, ${os.cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`;
  writeFileSync(
    file,
    before.replace(
      /<!-- table -->[\s\S]*<!-- \/table -->/,
      `<!-- table -->\n${machine}\n\n${table}\n<!-- /table -->`,
    ),
  );
}
