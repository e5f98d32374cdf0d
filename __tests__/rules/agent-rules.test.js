import { describe, expect, test } from '@jest/globals';
import { loadDocument } from '../../src/document/load.js';
import { readGoverned } from '../../src/formats/cards/read.js';
import { recognise } from '../../src/formats/cards/recognise.js';
import { mergeTools, toolOf } from '../../src/model/tool.js';
import { checkAgent } from '../../src/rules/check-agent.js';
import { AGENT_RULES } from '../../src/rules/list.js';
async function governed(file, text) {
    const loaded = await loadDocument(file, new TextEncoder().encode(text), 200_000);
    if (loaded.kind === 'broken')
        throw new Error(JSON.stringify(loaded.problems));
    const kind = recognise(loaded.document)?.kind;
    if (kind === undefined)
        throw new Error(`${file} is of no kind`);
    return readGoverned(loaded.document, kind);
}
async function findings({ card, policy, tools, complete = true }) {
    const [cardFile, policyFile] = [
        card === undefined ? undefined : await governed('card.yaml', card),
        policy === undefined ? undefined : await governed('policy.yaml', policy),
    ];
    const own = policyFile?.policy ?? cardFile?.policy;
    const agent = {
        name: 'a',
        identity: 'a',
        ...(cardFile?.card && { card: cardFile.card }),
        ...(own && { policy: own }),
        ...(tools && { tools: { tools: mergeTools(tools.map((name) => toolOf({ name }, new Map()))), sources: [], complete } }),
        files: [],
        findings: [],
    };
    return checkAgent(agent);
}
const card = (bounded, forbidden = '') => `aap_version: "0.5.0"\nautonomy_envelope:\n  bounded_actions: [${bounded}]\n  forbidden_actions: [${forbidden}]\n`;
const policy = (mappings, rest = '', unmapped = 'deny') => `capability_mappings:\n${Object.entries(mappings)
    .map(([name, [tools, actions]]) => `  ${name}: { tools: [${tools}], card_actions: [${actions}] }\n`)
    .join('')}${rest}defaults: { unmapped_tool_action: ${unmapped}, unmapped_severity: high, fail_open: false }\n`;
const forbid = (...rules) => `forbidden:\n${rules.map(([pattern, severity]) => `  - { pattern: "${pattern}", reason: r, severity: ${severity} }\n`).join('')}`;
const CLEAN = {
    card: card('read, write'),
    policy: policy({ files: ['read_file, write_file', 'read, write'] }),
    tools: ['read_file', 'write_file'],
};
/** A case a row: what it shows, the case, and what is found, as `rule severity file:line:column`. */
const ROWS = [
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
        { card: card('read'), policy: policy({ wide: ['"mcp__a__*"', 'read'], narrow: ['mcp__a__b', 'read'] }, '', 'warn') },
        ['shadowed-capability warning policy.yaml:3:21'],
    ],
    [
        'a capability behind two that cover it together only',
        { card: card('read'), policy: policy({ some: ['"a*", "?"', 'read'], more: ['"??*"', 'read'], rest: ['"*"', 'read'] }, '', 'warn') },
        ['shadowed-capability warning policy.yaml:4:19'],
    ],
    [
        'a wider capability behind a narrow one decides the rest',
        { card: card('read'), policy: policy({ narrow: ['mcp__a__b', 'read'], wide: ['"mcp__a__*"', 'read'] }, '', 'warn') },
        [],
    ],
    [
        'a mapped pattern inside the forbidden ones',
        { card: card('read'), policy: policy({ a: ['"mcp__x__delete_all"', 'read'] }, forbid(['mcp__*__delete*', 'low'])) },
        ['always-forbidden warning policy.yaml:2:16'],
    ],
    [
        'a mapped pattern that reaches beyond them',
        { card: card('read'), policy: policy({ a: ['"mcp__x__d*"', 'read'] }, forbid(['mcp__*__delete*', 'low'])) },
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
    ['a family of tools', { card: card('read'), policy: policy({ a: ['"mcp__github__get_*"', 'read'] }) }, []],
    [
        'a whole server where the rest is only warned about',
        { card: card('read'), policy: policy({ a: ['"mcp__github__*"', 'read'] }, '', 'warn') },
        [],
    ],
    [
        'a pattern that meets no tool',
        { card: card('read'), policy: policy({ a: ['"raed_*", read_file', 'read'] }), tools: ['read_file'] },
        ['unused-pattern note policy.yaml:2:16'],
    ],
    [
        'the same with a list that is not complete',
        { card: card('read'), policy: policy({ a: ['"raed_*", read_file', 'read'] }), tools: ['read_file'], complete: false },
        [],
    ],
    [
        'a prohibition that meets no tool is as it should be',
        { card: card('read'), policy: policy({ a: ['read_file', 'read'] }, forbid(['rm*', 'high'])), tools: ['read_file'] },
        [],
    ],
    [
        'a rule inside another of the same severity',
        { card: card('read'), policy: policy({ a: ['r', 'read'] }, forbid(['rm*', 'high'], ['rm_all', 'high'])) },
        ['redundant-forbidden note policy.yaml:5:16'],
    ],
    [
        'a rule inside another of a lower severity',
        { card: card('read'), policy: policy({ a: ['r', 'read'] }, forbid(['rm*', 'low'], ['rm_all', 'high'])) },
        [],
    ],
    [
        'of two equal rules the later',
        { card: card('read'), policy: policy({ a: ['r', 'read'] }, forbid(['rm*', 'high'], ['rm*', 'high'])) },
        ['redundant-forbidden note policy.yaml:5:16'],
    ],
    ['an AAP card without a policy', { card: card('read') }, ['no-policy note card.yaml:1:1']],
    ['the same once tools are known', { card: card('read'), tools: ['x'] }, ['no-policy warning card.yaml:1:1']],
    ['a policy without a card', { policy: policy({ a: ['r', 'read'] }) }, ['no-card note policy.yaml:1:1']],
];
describe('rules about a card, its policy and its tools', () => {
    test.each(ROWS)('%s', async (_, one, expected) => {
        const shown = (await findings(one)).map(({ rule, severity, location }) => `${rule} ${severity} ${location.file}:${location.range?.start.line}:${location.range?.start.column}`);
        expect(shown).toEqual(expected);
    });
    test('every rule has a case that it finds', () => {
        const found = new Set(ROWS.flatMap(([, , expected]) => expected.map((row) => row.split(' ')[0])));
        expect(AGENT_RULES.map((rule) => rule.id).filter((id) => !found.has(id))).toEqual([]);
    });
    test('a misspelt action is told what it may have been, with the line to write otherwise', async () => {
        const [near] = await findings({ card: card('web_fetch'), policy: policy({ a: ['x', 'web_fetsh'] }) }).then((all) => all.filter((one) => one.rule === 'unknown-action'));
        expect(near?.message).toContain('did you mean "web_fetch"?');
        const [far] = await findings({ card: card('read'), policy: policy({ a: ['x', 'read, send_mail'] }) });
        expect(far?.fix).toMatchObject({ lines: '- "send_mail"' });
    });
    test('the lines to write for an unmapped action allow no tool as they are', async () => {
        const [finding] = await findings({ card: card('read'), policy: policy({}) });
        expect(finding?.fix?.lines).toBe('"read":\n  tools: [the_tool_that_does_it]\n  card_actions: ["read"]');
    });
    test('a policy of a thousand hostile patterns comes to an end', async () => {
        const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`c${index}`, [`"*a*b?*${index}*", "*${index}?c*d*"`, 'read']]));
        expect(await findings({ card: card('read'), policy: policy(many, forbid(['*x*y*z*', 'high'], ['*y*z*x*', 'high'])) })).toBeInstanceOf(Array);
    });
});
