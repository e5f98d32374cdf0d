import { describe, expect, test } from '@jest/globals';
import { discover } from '../../src/discovery/discover.ts';
import { type CardFile, type Intent, readCardFile } from '../../src/discovery/files.ts';
import { readHosts, unitsOf } from '../../src/discovery/hosts.ts';
import { MAX_CARD_BYTES, MAX_TOOL_LIST_BYTES } from '../../src/document/limits.ts';
import { TELLING_KEYS } from '../../src/formats/kinds.ts';
import {
  AAP,
  type Content,
  memoryTree,
  POLICY,
  settingsOf,
  UNIFIED,
} from '../support/memory-tree.ts';

const read = (file: string, content: Content, meant: Partial<Intent> = {}): Promise<CardFile> =>
  readCardFile(memoryTree({ [file]: content }), file, {
    named: false,
    ...meant,
  });

/** Returns the result of reading a file: its kind, and the rules and messages of its findings. */
async function fate(file: string, content: Content, meant?: Partial<Intent>): Promise<string> {
  const result = await read(file, content, meant);
  if (result.kind !== 'broken') return result.kind;
  for (const finding of result.findings)
    expect(finding).toMatchObject({
      severity: 'error',
      blocking: true,
      location: { file },
    });
  return `broken: ${result.findings.map((finding) => finding.rule).join(', ')}`;
}

/** Files of other tools that are named like a card or a policy. */
const FOREIGN: readonly (readonly [string, string])[] = [
  [
    'agents/agent-card.json',
    '{"name": "a2a", "url": "https://example.com", "capabilities": {"streaming": true}, "skills": []}',
  ],
  [
    'deploy/network-policy.yaml',
    'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec: {}\n',
  ],
  ['deploy/two-policy.yaml', 'apiVersion: v1\nkind: A\n---\napiVersion: v1\nkind: B\n'],
  [
    'charts/x-policy.yaml',
    '{{- if .Values.policy }}\nkind: NetworkPolicy\nname: {{ .Release.Name }}\n{{- end }}\n',
  ],
  ['iam/policy.json', '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow"}]}'],
  ['iam/trust-policy.json', '{"Version": "2012-10-17", // why\n "Statement": []}'],
  ['x/policy.yaml', 'Resources:\n  Role: !GetAtt Role.Arn\n'],
  ['x/policy.yml', 'defaults: {color: blue}\nrules: []\n'],
  ['x/access.yaml', 'users: [a]\n'],
  ['x/policy.yaml', 'just a text'],
  ['x/policy.yaml', '- a\n- b\n'],
  ['x/policy.yaml', ''],
  ['x/policy.json', ''],
];

describe('governed files', () => {
  test.each([
    ['a/card.yaml', AAP, 'aap-card'],
    ['a/card.yaml', UNIFIED, 'unified-card'],
    ['a/policy.yaml', POLICY, 'policy'],
    ['anything.yaml', 'defaults: {fail_open: false}\n', 'policy'],
  ])('%s is read by its content', async (file, content, kind) => {
    expect(await read(file, content)).toMatchObject({
      kind: 'governed',
      file,
      governed: { kind },
      mixed: false,
      bytes: content.length,
    });
  });

  test('the marks of both generations are noted', async () => {
    expect(await read('a/card.yaml', `${AAP}autonomy_mode: observe\n`)).toMatchObject({
      kind: 'governed',
      mixed: true,
    });
  });

  test('what is not there is absent', async () => {
    expect(await readCardFile(memoryTree({}), 'a/card.yaml', { named: true })).toEqual({
      kind: 'absent',
      file: 'a/card.yaml',
    });
  });
});

describe('a file that only bears the name', () => {
  test.each(FOREIGN)('is foreign: %s %j', async (file, content) => {
    expect(await fate(file, content)).toBe('foreign');
  });

  test.each(FOREIGN)('is an error where it is named: %s %j', async (file, content) => {
    expect(await fate(file, content, { named: true })).toMatch(/^broken: /);
  });

  test.each(
    FOREIGN,
  )('is an error where it was governed at the base: %s %j', async (file, content) => {
    expect(await fate(file, content, { wasGoverned: async () => true })).toMatch(/^broken: /);
    expect(await fate(file, content, { wasGoverned: async () => false })).toBe('foreign');
  });

  test.each([
    'card.yaml',
    'a/Card.json',
    'alignment-card.yml',
    'x/Alignment-Card.json',
    'x.card.yaml',
    'x.CARD.yml',
    '.mnemom/agents/x.yaml',
    '.mnemom/anything.yaml',
  ])('is an error where the name can mean nothing else: %s', async (file) => {
    for (const content of ['', '{"a": 1}', 'a: [', '[1]'])
      expect(await fate(file, content)).toMatch(/^broken: (?:unknown-kind|parse-error)/);
  });

  test.each([
    'agent-card.json',
    'scorecard.yml',
    'x-card.yaml',
    'policy.yaml',
    'x.policy.yaml',
    'access.json',
    'mnemom/x.yaml',
    'card',
    'cards.yaml',
    'my.cards.yaml',
  ])('may be somebody else’s: %s', async (file) => {
    expect(await fate(file, '{"a": 1}')).toBe('foreign');
  });

  test('the base is asked whether it was governed only when the file itself does not decide it', async () => {
    const asked: string[] = [];
    const wasGoverned = async (file: string): Promise<boolean> => asked.push(file) > 0;
    await read('x/policy.yaml', POLICY, { wasGoverned });
    await read('card.yaml', 'a: [', { wasGoverned });
    await read('x/policy.yaml', 'forbiden: []\n', { wasGoverned });
    expect(asked).toEqual([]);
    await read('x/policy.yaml', 'a: 1\n', { wasGoverned });
    expect(asked).toEqual(['x/policy.yaml']);
  });
});

describe('a distinctive key, misspelt by up to two letters', () => {
  test.each([
    ['aap_versoin', 'aap_version'],
    ['aap-version', 'aap_version'],
    ['aapversion', 'aap_version'],
    ['AAP_VERSION', 'aap_version'],
    ['autonomy_envelop', 'autonomy_envelope'],
    ['audit_comitment', 'audit_commitment'],
    ['card_verison', 'card_version'],
    ['autonmy', 'autonomy'],
    ['integrity_mod', 'integrity_mode'],
    ['capability_mapings', 'capability_mappings'],
    ['forbiden', 'forbidden'],
    ['forbidden_', 'forbidden'],
  ])('%s says that %s is meant', async (written, meant) => {
    expect(TELLING_KEYS).toContain(meant);
    const result = await read('x/policy.yaml', `other: 1\n${written}: x\n`);
    expect(result).toMatchObject({
      kind: 'broken',
      findings: [
        {
          rule: 'unknown-kind',
          message: expect.stringContaining(`the key "${meant}" instead of "${written}"`),
        },
      ],
    });
  });

  test.each([
    'forbid',
    'card',
    'version',
    'capabilities',
    'audit',
    'autonomous',
    'for',
    '__proto__',
    'constructor',
  ])('%s says nothing', async (key) => {
    expect(await fate('x/policy.yaml', `${key}: x\n`)).toBe('foreign');
  });

  test('counts at the top alone', async () => {
    expect(await fate('x/policy.yaml', 'spec: {forbiden: []}\nlist: [{aap_versoin: 1}]\n')).toBe(
      'foreign',
    );
  });
});

describe('a distinctive key in a file that does not load', () => {
  test.each<[string, Content]>([
    ['x/policy.yaml', 'a: [\nforbidden:\n'],
    ['x/policy.yaml', 'a: [\r\nforbiden : x\r\n'],
    ['x/policy.yaml', 'a: [\n"capability_mappings": {}\n'],
    ['x/policy.yaml', "a: [\n'card_version': {}\n"],
    ['x/policy.yaml', '{aap_version: 1, b: [\n'],
    ['x/policy.yaml', '? forbidden : [\n'],
    ['x/policy.yaml', 'aap_version: 1\naap_version: 2\n'],
    ['x/policy.yaml', '\uFEFFaap_version: [\n'],
    ['x/policy.yaml', 'forbidden: !t []\n'],
    ['x/policy.yaml', 'forbidden: []\n---\na: 1\n'],
    ['x/policy.yaml', Uint8Array.from([...new TextEncoder().encode('forbidden: ['), 0xff])],
    ['x/policy.yaml', Uint8Array.from(Buffer.from('\uFEFFaap_version: "1"\n', 'utf16le'))],
    ['x/policy.yaml', Uint8Array.from(Buffer.from('aap_version: "1"\n', 'utf16le'))],
    ['x/policy.json', '{"forbidden": [],}'],
    ['x/policy.json', '{"a":1,"capability_mapings":{},}'],
    ['x/policy.json', '{\n  // why\n  "aap_version": "1"\n}'],
  ])('makes it an error: %s %j', async (file, content) => {
    expect(await fate(file, content)).toMatch(/^broken: (?:parse-error|duplicate-key)/);
  });

  test.each<[string, string]>([
    ['x/policy.yaml', 'a: [\n  forbidden: x\n'],
    ['x/policy.yaml', 'a: [\n# forbidden: x\n'],
    ['x/policy.yaml', 'a: [ forbidden\n'],
    ['x/policy.json', '{"a": "forbidden",}'],
  ])('is none inside, or in a comment: %s %j', async (file, content) => {
    expect(await fate(file, content)).toBe('foreign');
  });
});

/** Base64 for `forbidden`. Go's YAML parser reads it as the word itself. */
const IN_BASE64 = 'Zm9yYmlkZGVu';
const utf16 = (text: string, swapped = false): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(swapped ? bytes.swap16() : bytes);
};
const utf32 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8, 0, 0]),
  );

describe('what another reader takes for a card or a policy', () => {
  test.each<[string, string, Content]>([
    [
      'leading spaces and a core tag',
      'x/policy.yaml',
      '  !!map\n  capability_mappings: !!map {}\n',
    ],
    ['escaped keys and a trailing comma', 'x/policy.json', '{"capability\\u005fmappings": {}, }'],
    ['escaped keys in YAML and a tag', 'x/policy.yaml', '!!map {"capability\\x5fmappings": {}}\n'],
    ['escapes of eight digits', 'x/policy.yaml', '"\\U00000063apability_mappings": !!map {}\n'],
    [
      'an escaped line break in a key',
      'x/policy.yaml',
      '? "capability_\\\n    mappings"\n: !!map {}\n',
    ],
    ['other case', 'x/policy.yaml', 'Capability_Mappings: {}\n'],
    [
      'other case, in a file that does not load',
      'x/policy.yaml',
      'CAPABILITY_MAPPINGS: !!map {}\n',
    ],
    ['letters of double width', 'x/policy.yaml', 'ａａｐ_ｖｅｒｓｉｏｎ: 1\n'],
    ['white space in the key', 'x/policy.yaml', '" capability_mappings\\t": {}\n'],
    [
      'a non-breaking space before a key',
      'x/policy.yaml',
      '\u00a0\u00a0\u00a0capability_mappings: {}\n',
    ],
    ['tabs before a key', 'x/policy.yaml', '\t\tcapability_mappings: {}\n'],
    [
      'a byte-order mark inside',
      'x/policy.yaml',
      '\ufeff\ufeff# a policy\n\ufeffcapability_mappings: {}\n',
    ],
    ['a line separator in a comment', 'x/policy.yaml', '# a policy\u2028capability_mappings: {}\n'],
    [
      'a paragraph separator in a comment',
      'x/policy.yaml',
      'a: 1 # a policy\u2029capability_mappings: {}\n',
    ],
    ['a next line in a comment', 'x/policy.yaml', '# a policy\u0085capability_mappings: {}\n'],
    ['a carriage return in a comment', 'x/policy.yaml', '# a policy\rcapability_mappings: {}\n'],
    ['UTF-16 with a mark', 'x/policy.yaml', utf16('\ufeffcapability_mappings: {}\n')],
    [
      'UTF-16, the other way round',
      'x/policy.json',
      utf16('\ufeff{"capability_mappings": {}}', true),
    ],
    ['UTF-16 without a mark', 'x/policy.json', utf16('{"capability_mappings": {}}')],
    ['UTF-32 with a mark', 'x/policy.json', utf32('\ufeff{"capability_mappings": {}}')],
    ['UTF-32 without a mark', 'x/policy.yaml', utf32('capability_mappings: {}\n')],
    [
      'a letter that is not UTF-8',
      'x/policy.yaml',
      Uint8Array.from([
        ...Buffer.from('  a: "'),
        0xe4,
        ...Buffer.from('"\n  capability_mappings: {}\n'),
      ]),
    ],
    ['documents one after another', 'x/policy.yaml', 'a: 1\n---\n  capability_mappings: {}\n'],
    ['a document behind three dots', 'x/policy.yaml', 'a: 1\n...\n  capability_mappings: {}\n'],
    ['a directive', 'x/policy.yaml', '%YAML 1.1\n---\n  capability_mappings: {}\n'],
    ['a merge key', 'x/policy.yaml', 'base: &b\n  capability_mappings: {}\n<<: *b\n'],
    ['an alias as key', 'x/policy.yaml', 'words: [&a capability_mappings]\n*a : {}\n'],
    [
      'an alias as key behind a question mark',
      'x/policy.yaml',
      'word: &a "capability_mappings"\n? *a\n: {}\n',
    ],
    ['an anchor before a key', 'x/policy.yaml', '&a capability_mappings: !!map {}\n'],
    ['a tag before a key', 'x/policy.yaml', '!!str capability_mappings: {}\n'],
    [
      'a whole tag before a key',
      'x/policy.yaml',
      '!<tag:yaml.org,2002:str> capability_mappings: {}\n',
    ],
    ['a key in base64', 'x/policy.yaml', `!!binary ${IN_BASE64}: []\ndefaults: {}\n`],
    [
      'a key behind a question mark',
      'x/policy.yaml',
      '? capability_mappings # the key\n: !!map {}\n',
    ],
    ['a key in a line of its own', 'x/policy.yaml', '?\n  capability_mappings\n:\n  !!map {}\n'],
    ['a key that is a block of text', 'x/policy.yaml', '? |\n  capability_mappings\n: {}\n'],
    [
      'a key that is a block of text, with a tag',
      'x/policy.yaml',
      '? |-\n  capability_mappings\n: !!map {}\n',
    ],
    ['a key and its colon in two lines', 'x/policy.json', '{"capability_mappings"\n\n : {},}'],
    [
      'a map in braces over several lines',
      'x/policy.yaml',
      '!!map {\n  a: 1,\n  capability_mappings\n  : {}, "capability_mappings": {}\n}\n',
    ],
    ['a key in single quotes', 'x/policy.json', "{'capability_mappings': {}}"],
    ['a key without quotes', 'x/policy.json', '{capability_mappings: {}}'],
    ['a key without quotes, escaped', 'x/policy.json', '{capability\\u005fmappings: {}}'],
    [
      'comments around a key',
      'x/policy.json',
      '{/* a */ "capability_mappings" /* b */ // c\n : {}}',
    ],
    [
      'a comment that only JSON has',
      'x/policy.json',
      '{"a": "x", // "quote\n "capability_mappings": {}}',
    ],
    ['YAML under the name of JSON', 'x/policy.json', 'a: 1\ncapability_mappings: {}\n'],
    ['a key that comes twice', 'x/policy.json', '{"a": 1, "a": 2, "capability_mappings": {}}'],
    ['a number that is none', 'x/policy.json', '{"a": NaN, "capability_mappings": {}}'],
    [
      'a very long key before it',
      'x/policy.json',
      `{"${'k'.repeat(5000)}": 1, "capability_mappings": {},}`,
    ],
    ['a policy one level down', 'x/policy.yaml', 'policy:\n  capability_mappings: {}\n'],
    ['a policy in a list', 'x/policy.yaml', '- capability_mappings: {}\n'],
    [
      'a card in an extension of an A2A card',
      'x/agent-card.json',
      '{"capabilities": {"extensions": [{"params": {"autonomy_envelope": {}}}]}}',
    ],
    ['two keys that others have too', 'x/policy.yaml', 'policy: {forbidden: [], defaults: {}}\n'],
    [
      'a key that others have, with one inside that they have not',
      'x/policy.yaml',
      'policy: {defaults: {Fail_Open: true}}\n',
    ],
    [
      'two keys that others have too, in a file that does not load',
      'x/policy.yaml',
      '!!map\n  forbidden: []\n  Defaults: {}\n',
    ],
    [
      'a key behind a block of text',
      'x/policy.yaml',
      'a: !!str |\n  text: 1\n\nb: 1\n  \n"capability_mappings" : {}\n',
    ],
    [
      'a key behind an apostrophe that opens no text',
      'x/policy.yaml',
      "a: x\n  'y\nb: !t\n  capability_mappings: {}\nc: '\n",
    ],
    [
      'a key behind a quote that never closes',
      'x/policy.yaml',
      'a: "x\nb:\n  capability_mappings: {}\n',
    ],
    ['a key behind a comment that never closes', 'x/policy.json', '{/* "capability_mappings": {}}'],
  ])('is never skipped: %s', async (_, file, content) => {
    expect(await fate(file, content)).toMatch(
      /^broken: (?:parse-error|duplicate-key|unknown-kind)/,
    );
  });

  test.each<[string, string, Content]>([
    ['a word in a comment', 'x/policy.yaml', 'a: !t 1 # "capability_mappings": {}\n'],
    [
      'a word in a comment of JSON',
      'x/policy.json',
      '{"a": 1, // "capability_mappings": {}\n "b": 2 /* capability_mappings: */}',
    ],
    [
      'a word in a block of text',
      'x/policy.yaml',
      'a: !t 1\nb: |\n  capability_mappings: {}\n\n  aap_version: 1\nc:\n  - >-\n    card_version: 2\n',
    ],
    [
      'a word in quotes',
      'x/policy.yaml',
      'a: !t 1\nb: "it says capability_mappings: {}"\nc: \'card_version: 1\'\n',
    ],
    [
      'a word in prose',
      'x/policy.yaml',
      'a: !t 1\nb: it sets capability_mappings or card_version, or autonomy_mode: observe\n',
    ],
    ['a value', 'x/policy.json', '{"a": "capability_mappings", "b": ["aap_version"],}'],
    ['a colon of double width', 'x/policy.yaml', 'capability_mappings： {}\n'],
    ['entities of HTML', 'x/policy.yaml', '&quot;capability_mappings&quot;: {}\n'],
    [
      'a part of a longer key',
      'x/policy.yaml',
      'my_capability_mappings: {}\n  card_versions: !t 1\nx.aap_version: 1\n',
    ],
    ['JSON inside a text', 'x/policy.json', '"{\\"capability_mappings\\": {}}"'],
    ['one key that others have too', 'x/policy.yaml', 'spec: {forbidden: [], rules: []}\n'],
    [
      'one key that others have too, in a file that does not load',
      'x/policy.yaml',
      'spec: !t\n  defaults: {a: 1}\n',
    ],
  ])('is somebody else’s: %s', async (_, file, content) => {
    expect(await fate(file, content)).toBe('foreign');
  });

  test('says where it is, when it is deeper inside', async () => {
    expect(
      await read('x/policy.yaml', 'a: 1\npolicy:\n  - capability_mappings: {}\n'),
    ).toMatchObject({
      findings: [
        {
          rule: 'unknown-kind',
          message: expect.stringContaining(
            'has the key "capability_mappings" at "/policy/0/capability_mappings"',
          ),
        },
      ],
    });
  });
});

describe('a file that is too large', () => {
  const filler = (bytes: number): string => `# ${'x'.repeat(bytes)}\n`;

  test('is an error where its lines say that it is meant', async () => {
    expect(await fate('x/agent-card.yaml', filler(MAX_CARD_BYTES) + AAP)).toBe(
      'broken: file-too-large',
    );
    expect(
      await fate('x/policy.json', `{"a": "${'x'.repeat(MAX_CARD_BYTES)}", "forbidden": []}`),
    ).toBe('broken: file-too-large');
  });

  test('is foreign where nothing does', async () => {
    expect(await fate('x/agent-card.yaml', `${filler(MAX_CARD_BYTES)}name: x\n`)).toBe('foreign');
  });

  test('is an error where the name or the base decides that it is meant', async () => {
    expect(await fate('card.yaml', filler(MAX_CARD_BYTES))).toBe('broken: file-too-large');
    expect(
      await fate('x/policy.yaml', filler(MAX_CARD_BYTES), {
        wasGoverned: async () => true,
      }),
    ).toBe('broken: file-too-large');
  });

  test('is an error where it cannot even be looked at', async () => {
    expect(await fate('x/policy.yaml', new Uint8Array(MAX_TOOL_LIST_BYTES + 1).fill(0x20))).toBe(
      'broken: file-too-large',
    );
  });
});

describe('a file that is refused', () => {
  test.each([
    'card.yaml',
    'x/policy.yaml',
    'agent-card.json',
    'x/access.yaml',
  ])('is never skipped: %s', async (file) => {
    const result = await read(file, {
      refused: 'a symbolic link points outside the workspace',
    });
    expect(result).toMatchObject({
      kind: 'broken',
      findings: [
        {
          rule: 'parse-error',
          blocking: true,
          message: 'the file cannot be read: a symbolic link points outside the workspace',
        },
      ],
    });
  });

  test('ends the evaluation of a tree', async () => {
    const tree = memoryTree({
      'a/card.yaml': AAP,
      'a/policy.yaml': { refused: 'no' },
    });
    expect((await discover(tree, await settingsOf(), {})).findings).toEqual([
      expect.objectContaining({ rule: 'parse-error', blocking: true }),
    ]);
  });
});

describe('an access list', () => {
  test.each([
    ['x/access.yaml', '- {name: a, effect: deny}\n', {}, 'governed'],
    ['x/access.yaml', 'policies: [{name: a, effect: deny}]\n', { named: true }, 'governed'],
    ['x/access.yaml', 'policies: []\ndefault: deny\n', {}, 'governed'],
    ['x/access.yaml', 'policies: [{name: a, action: call}]\n', {}, 'governed'],
    ['x/access.yaml', '- {name: a, resource_pattern: b}\n', {}, 'governed'],
    ['x/access.yaml', 'policies: [{name: a, resource: aws.ec2, actions: [stop]}]\n', {}, 'foreign'],
    ['x/access.yaml', 'policies: [{effect: a}, b]\n', {}, 'broken: unknown-kind'],
    ['x/policy.yaml', 'policies: [{effect: a}, b]\n', {}, 'foreign'],
    ['x/access.yaml', '- {name: a, effect: deny}\n- b\n', {}, 'governed'],
    ['x/access.yaml', '- {name: a, effect: deny, effect: allow}\n', {}, 'broken: duplicate-key'],
    ['b.access.yaml', '- {name: a, <<: *b, effect: deny}\n', {}, 'broken: parse-error'],
    ['b.access.json', '[{"name": "a", "effect": "deny"}', {}, 'broken: parse-error'],
    ['x/access.yaml', 'policies: {a: {effect: deny}}\n', {}, 'broken: unknown-kind'],
    ['x/access.yaml', '- {name: a, effekt: deny}\n', {}, 'foreign'],
    ['x/access.json', '{"Statement": [{"Effect": "Deny", "Action": "*"}]}', {}, 'foreign'],
    ['x/access.yaml', 'apiVersion: v1\nrules: [{name: a, effect: NoSchedule}]\n', {}, 'foreign'],
    ['card.yaml', '- {name: a, effect: deny}\n', {}, 'governed'],
  ])('%s %j %j: %s', async (file, content, meant, result) => {
    expect(await fate(file, content, meant)).toBe(result);
  });
});

describe('files of a tree', () => {
  test('that are foreign are reported once, together', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 7 }, (_, i) => [`d${i}/policy.yaml`, 'a: 1\n']),
    );
    const { notices, findings, agents } = await discover(memoryTree(files), await settingsOf(), {});
    expect([findings, agents]).toEqual([[], []]);
    expect(notices).toEqual([
      'skipped 7 files that are not cards, policies or access lists: d0/policy.yaml, d1/policy.yaml, d2/policy.yaml, d3/policy.yaml, d4/policy.yaml, …',
    ]);
  });

  test('that the patterns of the configuration find are all meant', async () => {
    const tree = memoryTree({
      'x/one.yaml': 'a: 1\n',
      'x/two.yaml': POLICY,
      'x/lab/three.yaml': 'a: 1\n',
      'card.yaml': AAP,
    });
    const { findings, agents } = await discover(
      tree,
      await settingsOf('cards: ["x/**/*.yaml", "!x/lab/**"]'),
      {},
    );
    expect(findings.map((finding) => `${finding.rule} ${finding.location.file}`)).toEqual([
      'unknown-kind x/one.yaml',
    ]);
    expect(agents.map((agent) => agent.name)).toEqual(['x']);
  });

  test('that the command line names are all meant, but for tool lists', async () => {
    const tree = memoryTree({
      'x/one.yaml': 'a: 1\n',
      'x/tools.json': '["a"]',
      'x/card.yaml': AAP,
    });
    const named = new Set(['x/one.yaml', 'x/tools.json', 'x/card.yaml']);
    const { findings } = await discover(tree, await settingsOf(), {
      named,
      within: named,
    });
    expect(findings.map((finding) => `${finding.rule} ${finding.location.file}`)).toEqual([
      'unknown-kind x/one.yaml',
    ]);
  });

  test('that a change touches are asked about at the base, and no others', async () => {
    const tree = memoryTree({
      'x/policy.yaml': 'a: 1\n',
      'y/policy.yaml': 'a: 1\n',
    });
    const asked: string[] = [];
    const wasGoverned = async (file: string): Promise<boolean> => asked.push(file) > 0;
    const { findings } = await discover(tree, await settingsOf(), {
      governedPaths: new Set(['x/policy.yaml']),
      wasGoverned,
    });
    expect(asked).toEqual(['x/policy.yaml']);
    expect(findings.map((finding) => `${finding.rule} ${finding.location.file}`)).toEqual([
      'unknown-kind x/policy.yaml',
    ]);
  });
});

describe('a permission file with a repeated key', () => {
  const text = '{"permissions":{"deny":["Bash(rm *)"]},"permissions":{"allow":["Bash(ls)"]}}';

  test('is read as its host reads it, with a warning at the second key', async () => {
    const tree = memoryTree({ '.claude/settings.json': text });
    const [folder] = [...(await readHosts(tree, undefined)).values()];
    expect(
      folder?.findings.map(({ rule, severity, blocking }) => [rule, severity, blocking]),
    ).toEqual([['duplicate-key', 'warning', undefined]]);
    expect(folder?.findings[0]?.location.range?.start.column).toBe(
      text.lastIndexOf('"permissions"') + 1,
    );
    const [unit] = folder ? unitsOf(folder) : [];
    const names = unit?.permissions.situations[0].policy.stages.flatMap(({ rules }) =>
      rules.map(({ name }) => name),
    );
    expect(names).toContain('Bash(ls)');
    expect(names).not.toContain('Bash(rm *)');
  });
});

test('a permission file that does not load is an error that blocks', async () => {
  const tree = memoryTree({ '.claude/settings.json': '{ "permissions": { // why\n } }' });
  const [folder] = [...(await readHosts(tree, undefined)).values()];
  expect(folder?.findings.map(({ rule, blocking }) => [rule, blocking])).toEqual([
    ['parse-error', true],
  ]);
});
