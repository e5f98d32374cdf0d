import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runCli } from '../support/command-line.ts';
import { CARD, POLICY, TOOLS, UNIFIED } from '../support/support-agent.ts';

/** A typical mistake: the files, the arguments, and the cure that the only message must name. */
type Mistake = readonly [
  what: string,
  files: Readonly<Record<string, string>>,
  args: string,
  cure: RegExp,
];

const AGENT = { 'a/card.yaml': CARD, 'a/policy.yaml': POLICY, 'a/tools.json': TOOLS };
const policyWith = (text: string): Readonly<Record<string, string>> => ({ 'policy.yaml': text });
const MAP = 'capability_mappings:\n  a:\n';

const USAGE: readonly Mistake[] = [
  ['a misspelt command', {}, 'chekc', /did you mean "check"\? See .* --help/],
  ['no such command', {}, 'frobnicate', /unknown command "frobnicate"; see .* --help/],
  ['a misspelt flag', {}, 'check --fromat json', /did you mean "--format"\? See .* check --help/],
  ['one dash', {}, 'check -format json', /did you mean "--format"\?/],
  ['a flag of another command', AGENT, 'evaluate a --base main', /only "check" accepts it/],
  ['a flag without a value', {}, 'check --base', /add a value after it/],
  ['a flag before another', {}, 'check --base --only-new', /no value before "--only-new"/],
  ['a value for a switch', {}, 'check --only-new=yes', /remove "=yes"/],
  ['a misspelt format', {}, 'check --format jsno', /did you mean "json"\?/],
  ['a format of no command', {}, 'check --format xml', /"text", "json"|text, json/],
  ['a time that is none', {}, 'check --now yesterday', /expected a time such as 2026/],
  ['a percentage that is none', {}, 'check --min-coverage abc', /a number from 0 to 100/],
  ['a choice that is none', {}, 'check --widening deny', /"allow".*"warn".*"fail"|allow, warn/],
  ['a path that does not exist', {}, 'check nowhere', /"nowhere" does not exist/],
  ['a folder outside, with a base', {}, 'check .. --base main', /outside the current folder/],
  ['a configuration that does not exist', {}, 'check --config x.yml', /"x.yml" does not exist/],
  ['no git repository', {}, 'check --base main', /needs a git repository/],
  ['a folder without cards', { 'x/y.txt': '' }, 'validate x', /"x" contains no card, policy/],
  ['nothing to validate', {}, 'validate', /specify the files or folders to validate/],
  ['a missing second file', {}, 'diff a.yaml', /specify two files/],
  ['files that are no commits', {}, 'diff a.yaml b.yaml', /not both files/],
  ['a missing tool', AGENT, 'explain a', /give|tool/],
  ['a call instead of a tool', AGENT, 'explain a Bash(ls)', /explain "Bash" instead, or/],
  [
    'an agent that the folder does not have',
    { ...AGENT, 'b/card.yaml': CARD, 'b/policy.yaml': POLICY },
    'evaluate . --tools a/tools.json --agent c',
    /no agent in the folder "\." is called "c"; its agents are "a", "b"/,
  ],
  ['a pattern that matches no trace file', {}, 'tools --traces t/*.jsonl', /check the path;/],
  ['no traces', {}, 'tools', /specify trace files with --traces/],
  ['a dialect that is none', { 'x.json': '{}' }, 'validate x.json --dialect claude', /claude-code/],
];

const FILES: readonly Mistake[] = [
  ['an empty file', policyWith(''), 'validate policy.yaml', /the file is empty/],
  ['a file of comments', policyWith('# later\n'), 'validate policy.yaml', /the file is empty/],
  ['an empty JSON file', { 'p.json': '' }, 'validate p.json', /the file is empty/],
  [
    'no space after a colon',
    policyWith('forbidden:a\n'),
    'validate policy.yaml',
    /a colon and a space/,
  ],
  [
    'an unquoted *',
    policyWith(`${MAP}    tools:\n      - *\n`),
    'validate policy.yaml',
    /write "\*"/,
  ],
  [
    'an unquoted pattern',
    policyWith(`${MAP}    tools:\n      - *_read\n`),
    'validate policy.yaml',
    /write "\*_read" in quotes/,
  ],
  [
    'an unquoted @',
    policyWith('forbidden:\n  - pattern: @a\n'),
    'validate policy.yaml',
    /write "@a"/,
  ],
  [
    'an unquoted colon',
    policyWith(`${MAP}    description: a: b: c\n`),
    'validate policy.yaml',
    /write "a: b: c"/,
  ],
  [
    'too little indentation',
    policyWith(`${MAP}    tools: []\n   b: 1\n`),
    'validate policy.yaml',
    /indent it by 4 spaces, like line 3/,
  ],
  [
    'too much indentation',
    policyWith(`${MAP}    tools: []\n     b: 1\n`),
    'validate policy.yaml',
    /indent it by 4 spaces, like line 3/,
  ],
  [
    'too much indentation of the first key',
    policyWith('# A policy\n  meta:\n    name: a\ncapability_mappings:\n  a: {}\n'),
    'validate policy.yaml',
    /policy.yaml:2:1 .*\n.*indented by 2 spaces, deeper than line 4\n.*remove its indentation, like/,
  ],
  [
    'an item behind its key',
    policyWith(`${MAP}    tools: - a - b\n`),
    'validate policy.yaml',
    /policy.yaml:3:12 .*\n.*\n.*begin each "- " on a new line/,
  ],
  [
    'two items on a line',
    policyWith('forbidden:\n  - pattern: a - pattern: b\n'),
    'validate policy.yaml',
    /policy.yaml:2:14 .*\n.*\n.*begin each "- " on a new line/,
  ],
  [
    'an item out of line',
    policyWith(`${MAP}    tools:\n      - "x"\n     - "y"\n`),
    'validate policy.yaml',
    /indent it by 6 spaces, like line 4/,
  ],
  [
    'entries below an empty list',
    policyWith(
      'forbidden: [] # none\n  - pattern: a\n    reason: b\n\n  - pattern: c\ndefaults: {}\n',
    ),
    'validate policy.yaml',
    /policy.yaml:1:12 .*\n.*"forbidden: \[\]" is already an empty list, but entries follow it\n.*remove "\[\]"/,
  ],
  [
    'items below an empty list, without indentation',
    policyWith('forbidden: []\n- pattern: a\n'),
    'validate policy.yaml',
    /policy.yaml:1:12 .*\n.*\n.*remove "\[\]"/,
  ],
  [
    'keys below an empty map',
    policyWith('capability_mappings: {}\n  # mine\n  a:\n    tools: [b]\n  c:\n    tools: [d]\n'),
    'validate policy.yaml',
    /policy.yaml:1:22 .*\n.*"capability_mappings: \{\}" is already an empty map, but .*\n.*remove "\{\}"/,
  ],
  [
    'tabs',
    policyWith('capability_mappings:\n\ta:\n\t\ttools:\n\t\t\t- x\n'),
    'validate policy.yaml',
    /3 lines are indented with tabs\n.*replace the tabs with spaces/,
  ],
  [
    'a quote that is not closed',
    policyWith(`${MAP}    description: "b\n`),
    'validate policy.yaml',
    /policy.yaml:3:18 .*\n.*\n.*add the closing "/,
  ],
  [
    'a bracket that is not closed',
    policyWith(`${MAP}    tools: [a\n`),
    'validate policy.yaml',
    /add the "\]"/,
  ],
  [
    'an escape that YAML lacks',
    policyWith('forbidden:\n  - pattern: "\\d"\n'),
    'validate policy.yaml',
    /use single quotes/,
  ],
  [
    'a tag',
    policyWith('forbidden:\n  - pattern: !a b\n'),
    'validate policy.yaml',
    /remove the tag/,
  ],
  [
    'two documents',
    policyWith('forbidden: []\n---\nforbidden: []\n'),
    'validate policy.yaml',
    /remove the line "---"/,
  ],
  [
    'TOML named YAML',
    policyWith('[forbidden]\nname = "x"\n'),
    'validate policy.yaml',
    /looks like TOML\n.*write it as YAML/,
  ],
  ['TOML', { 'policy.toml': '[a]\nb = 1\n' }, 'validate policy.toml', /convert the file to YAML/],
  [
    'JSON with comments',
    { 'p.json': '// a\n{"forbidden": []}\n' },
    'validate p.json',
    /JSON does not allow comments; rename the file to .yaml/,
  ],
  [
    'a trailing comma',
    { 'p.json': '{"forbidden": [],}\n' },
    'validate p.json',
    /comma before the closing brace is not allowed/,
  ],
  ['single quotes', { 'p.json': "{'forbidden': []}\n" }, 'validate p.json', /in double quotes/],
  ['UTF-16', policyWith('\ufeff'), 'validate policy.yaml', /empty/],
  [
    'a typo in a key',
    { 'a/policy.yaml': POLICY.replace('forbidden:', 'forbiden:') },
    'validate a/policy.yaml',
    /write "forbidden" if that is what you meant/,
  ],
  [
    'a typo in an enum',
    { 'a/policy.yaml': POLICY.replace(/unmapped_tool_action: \w+/, 'unmapped_tool_action: dney') },
    'validate a/policy.yaml',
    /write "deny" if that is what you meant/,
  ],
  [
    'a repeated key',
    { 'a/policy.yaml': `${POLICY}\nforbidden: []\n` },
    'validate a/policy.yaml',
    /remove|keep|merge/,
  ],
  [
    'a key of the configuration',
    { '.github/card-gate.yml': 'fail_on: warn\n' },
    'check',
    /"fail-on"/,
  ],
  [
    'a value of the configuration',
    { '.github/card-gate.yml': 'widening: deny\n' },
    'check',
    /"allow", "warn" or "fail"/,
  ],
  [
    'servers as a tool list',
    { ...AGENT, '.mcp.json': '{"mcpServers":{"github":{"command":"x"}}}' },
    'evaluate a --tools .mcp.json',
    /tools\/list/,
  ],
  [
    'a section of a card in a policy',
    { 'a/policy.yaml': POLICY.replace('capability_mappings:', 'capabilities:') },
    'validate a/policy.yaml',
    /"capabilities"; its content has no effect\n.*write "capability_mappings" if that is/,
  ],
  [
    'a scalar where a map belongs',
    { 'a/card.yaml': UNIFIED.replace(/principal: .*/, 'principal: human') },
    'validate a/card.yaml',
    /fix: write "principal" as a map\n.*principal:\n.*type: human\n.*identifier: .*\n.*relationship: /,
  ],
  [
    'a list where a map belongs',
    { 'a/card.yaml': UNIFIED.replace(/values: .*/, 'values: [privacy, honesty]') },
    'validate a/card.yaml',
    /fix: write "values" as a map\n.*values:\n.*declared:\n.*- privacy\n.*- honesty\n/,
  ],
  [
    'a map without two of its keys',
    { 'a/policy.yaml': POLICY.replace(/ {2}unmapped_severity.*\n {2}fail_open.*\n/, '') },
    'validate a/policy.yaml',
    /"defaults" has no "unmapped_severity" or "fail_open"\n(?:.*\n)*.*unmapped_severity: high\n.*fail_open: false\n/,
  ],
  ['a tool list that does not exist', AGENT, 'evaluate a --tools none.json', /none.json/],
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'card-gate-mistakes-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function outputOf([, files, args]: Mistake): Promise<{ code: number; text: string }> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const { code, stdout, stderr } = await runCli(folder, args.split(' '));
  return { code, text: `${stdout}${stderr}` };
}

describe('a typical mistake has one message, which names the cure', () => {
  test('forty of them', () => {
    expect(USAGE.length + FILES.length).toBeGreaterThanOrEqual(40);
  });

  test.each(USAGE)('usage: %s', async (...mistake) => {
    const { code, text } = await outputOf(mistake);
    expect(text).toMatch(mistake[3]);
    expect(text.match(/^error/gm)).toHaveLength(1);
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
    expect(code).toBe(2);
  });

  test.each(FILES)('files: %s', async (...mistake) => {
    const { code, text } = await outputOf(mistake);
    expect(text).toMatch(mistake[3]);
    expect(text.match(/^error/gm)).toHaveLength(1);
    expect(code).toBeGreaterThan(0);
  });
});

const CHECKED = { 'a/card.yaml': CARD, 'a/policy.yaml': POLICY, 'a/tools.txt': TOOLS };

const CONSEQUENCES: readonly (readonly [
  what: string,
  files: Readonly<Record<string, string>>,
  args: string,
  said: RegExp,
  not: RegExp,
])[] = [
  [
    'a misspelt action',
    { ...CHECKED, 'a/policy.yaml': POLICY.replace('[read_ticket]', '[read_tickets]') },
    'check',
    /which the card does not declare; did you mean "read_ticket"\?\n.*help: write "read_ticket" if .*\n(?:.*\n)*.*fix: write "read_ticket" in a\/policy.yaml\n.*card_actions: \[read_ticket\]/,
    /bounded actions in|unknown-action|unmapped-action|Unmapped bounded|^warning/m,
  ],
  [
    'a misspelt action of an agent without tools',
    { 'a/card.yaml': CARD, 'a/policy.yaml': POLICY.replace('[read_ticket]', '[read_tickets]') },
    'check',
    /\[unknown-action\]\n.*did you mean "read_ticket"\?\n(?:.*\n)*.*fix: write "read_ticket" in a\/policy/,
    /bounded actions in|unmapped-action|Unmapped bounded/,
  ],
  [
    'an action that resembles none of the card',
    { ...CHECKED, 'a/policy.yaml': POLICY.replace('[read_ticket]', '[fetch]') },
    'check',
    /fix: add to the bounded actions in a\/card.yaml\n.*- fetch\n/,
    /did you mean/,
  ],
  [
    'an invalid condition',
    {
      ...CHECKED,
      'a/card.yaml': CARD.replace(
        'triggers: []',
        'triggers: [{ condition: ">", action: log, reason: r }]',
      ),
    },
    'check',
    /\[unevaluable-condition\]/,
    /not-evaluated/,
  ],
  [
    'a section of a card in the policy of a unified card',
    {
      'a/card.yaml': UNIFIED,
      'a/tools.json': '["WebSearch", "Read"]',
      'a/policy.yaml': POLICY.replace('capability_mappings:', 'capabilities:').replaceAll(
        'card_actions',
        'required_actions',
      ),
    },
    'check',
    /"capabilities"; its content has no effect(?:.*\n)*.*any of the 2 tools \(high\), because the policy has no capabilities; the policy sets/,
    /unmapped-action|add under|Unmapped bounded|because patterns|alias/,
  ],
  [
    'the only pattern is forbidden',
    {
      ...CHECKED,
      'a/tools.txt': 'WebSearch\n',
      'a/policy.yaml': POLICY.replace(/capa[\s\S]*(?=forbidden:)/, ''),
    },
    'check',
    /no capability maps "WebSearch" \(high\), because the policy has no capabilities; the policy sets the action for unmapped tools to "deny"\n(?:.*\n)*.*fix: write capability_mappings in a\/policy.yaml; enter the action that each tool performs\n.*capability_mappings:\n/,
    /because patterns/,
  ],
  [
    'a policy that cannot be read',
    { ...CHECKED, 'a/policy.yaml': POLICY.replace('  tickets', '\ttickets') },
    'check --min-coverage 80',
    /indented with tabs\n(?:.*\n)*.*n\/a \(policy not loaded\).*none \(policy not loaded\)/,
    /low-coverage|no policy/,
  ],
];

describe('a mistake is reported without its consequences', () => {
  test.each(CONSEQUENCES)('%s', async (what, files, args, said, not) => {
    const { code, text } = await outputOf([what, files, args, said]);
    expect(text).toMatch(said);
    expect(text).not.toMatch(not);
    expect(text).not.toContain(' times)\n  "');
    expect(code).toBeLessThanOrEqual(2);
  });
});

test('fixes use the section names of the file that they change', async () => {
  const files = {
    'a/card.yaml': UNIFIED,
    'a/tools.json': '["mcp__tickets__get_ticket", "mcp__wiki__read"]',
    'a/policy.yaml': POLICY.replace(/ {2}replies:[\s\S]*(?=forbidden:)/, ''),
  };
  const { text } = await outputOf(['', files, 'check', /./]);
  expect(text).toMatch(/fix: add under capability_mappings in a\/policy.yaml; enter the action/);
  expect(text).toMatch(/fix: add under capability_mappings in a\/policy.yaml, and enter the tools/);
  expect(text).toMatch(/card_actions/);
  expect(text).not.toMatch(/required_actions|under capabilities/);
});

test('a policy that init wrote is valid, and its samples can be uncommented', async () => {
  const card = { 'a/card.yaml': CARD };
  const { text: said } = await outputOf(['', card, 'init a/card.yaml', /./]);
  expect(said).toMatch(
    /list the tools that the agent can call in a\/tools.yaml; without this file/,
  );
  const file = path.join(folder, 'a/policy.yaml');
  const written = readFileSync(file, 'utf8').replaceAll(/TODO-(\w+)/g, 'mcp__tickets__$1');
  expect(written).toMatch(/# .*\n {2}enforcement_mode: warn\n.*# .*\n {2}grace_period_hours: 24\n/);
  const { code } = await outputOf([
    '',
    { 'a/policy.yaml': written },
    'validate a/policy.yaml',
    /./,
  ]);
  expect(code).toBe(0);
  const uncommented = written.replaceAll(/^( *)# (?=\{)/gm, '$1');
  expect(uncommented.match(/^ {2}\{/gm)).toHaveLength(2);
  const result = await outputOf([
    '',
    { 'a/policy.yaml': uncommented },
    'validate a/policy.yaml',
    /./,
  ]);
  expect(result).toMatchObject({ code: 0, text: expect.not.stringMatching(/error|warning/) });
});
