import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { MAX_CARD_BYTES } from '../src/document/limits.js';
import { loadDocument } from '../src/document/load.js';
import { CATALOGUE, documentationOf, RULE_IDS } from '../src/finding/catalogue.js';
import { SHAPE_RULES } from '../src/finding/shape.js';
import { readGoverned } from '../src/formats/cards/read.js';
import { recognise } from '../src/formats/cards/recognise.js';
import { mergeTools, toolOf } from '../src/model/tool.js';
import { checkAgent } from '../src/rules/check-agent.js';
import { AGENT_RULES, FILE_RULES } from '../src/rules/list.js';
import { findingsOf } from './rules/governed-file.js';
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const README = readFileSync(join(ROOT, 'src/rules/README.md'), 'utf8');
/** Rules that one file alone can break, so that golden files and the examples of the manual show them. */
const OF_ONE_FILE = ['parse-error', 'duplicate-key', ...SHAPE_RULES, ...FILE_RULES.map(({ id }) => id)];
/** Of these no file of a few lines can be an example. */
const WITHOUT_EXAMPLE = ['near-size-limit'];
const SECTIONS = new Map(README.split(/^### /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section.split(/^## /m)[0]]));
function examplesOf(id) {
    return [
        ...SECTIONS.get(id).matchAll(/^```yaml (fails|passes)(?: over=(\w+))?(?: without=([\w,]+))?(?: tools=([\w,]+))?\n(.*?)^```$/gms),
    ].map(([, verdict, over, without, tools, text]) => ({
        verdict: verdict,
        over,
        without: without?.split(',') ?? [],
        tools: tools?.split(',') ?? [],
        text: text,
    }));
}
/** The whole file of an example: the blocks shown in the place of those of a valid file. */
function fileOf({ over, without, text }) {
    if (over === undefined)
        return text;
    const options = { version: '1.2', schema: 'core' };
    const whole = parse(readFileSync(join(ROOT, `__tests__/golden/ok/${over}.yaml`), 'utf8'), options);
    const blocks = Object.entries({ ...whole, ...parse(text, options) }).filter(([key]) => !without.includes(key));
    return stringify(Object.fromEntries(blocks), options);
}
async function kindOf(file, bytes) {
    const loaded = await loadDocument(file, bytes, MAX_CARD_BYTES);
    return loaded.kind === 'document' ? recognise(loaded.document)?.kind : undefined;
}
describe('the manual of the rules', () => {
    test('has a section a rule, in the order of the catalogue', () => {
        expect([...SECTIONS.keys()]).toEqual(RULE_IDS);
    });
    test.each(RULE_IDS)('%s: begins with severity and title of the catalogue, and shows an example', (id) => {
        const entry = CATALOGUE[id];
        const weight = [entry.severity, ...(entry.blocking ? ['blocking'] : []), ...(entry.violation ? ['violation'] : [])].join(', ');
        const section = SECTIONS.get(id);
        expect(section).toContain(`\n\n_${weight}_ · ${entry.title}\n\n`);
        if (!section.includes('```yaml'))
            expect(section).toMatch(/\bexample\b|\bbytes\b/);
        expect(documentationOf(id)).toBe(`src/rules/README.md#${id}`);
    });
});
const SHOWN = OF_ONE_FILE.filter((id) => !WITHOUT_EXAMPLE.includes(id));
describe('the examples of a rule about one file', () => {
    test.each(SHOWN)('%s: one fails and one passes', (id) => {
        expect(examplesOf(id).map(({ verdict }) => verdict)).toEqual(['fails', 'passes']);
    });
    const examples = SHOWN.flatMap((id) => examplesOf(id).map((example) => [id, example.verdict, example]));
    test.each(examples)('%s: the example that %s does so', async (id, verdict, example) => {
        const findings = await findingsOf('example.yaml', fileOf(example));
        const rules = findings.map(({ rule }) => rule);
        if (verdict === 'fails')
            expect(rules).toContain(id);
        else {
            expect(rules).not.toContain(id);
            expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
        }
    });
});
/** What is found about the agent of an example: a card that carries its policy, or a policy alone. */
async function ofAgent(example) {
    const loaded = await loadDocument('example.yaml', new TextEncoder().encode(fileOf(example)), MAX_CARD_BYTES);
    if (loaded.kind === 'broken')
        throw new Error(JSON.stringify(loaded.problems));
    const { card, policy } = readGoverned(loaded.document, recognise(loaded.document).kind);
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
    const ids = AGENT_RULES.map(({ id }) => id);
    test.each(ids)('%s: one fails and one passes', (id) => {
        expect(examplesOf(id).map(({ verdict }) => verdict)).toEqual(['fails', 'passes']);
    });
    const examples = ids.flatMap((id) => examplesOf(id).map((example) => [id, example.verdict, example]));
    test.each(examples)('%s: the example that %s does so', async (id, verdict, example) => {
        const rules = (await ofAgent(example)).map(({ rule }) => rule);
        if (verdict === 'fails')
            expect(rules).toContain(id);
        else
            expect(rules).not.toContain(id);
        const errors = (await findingsOf('example.yaml', fileOf(example))).filter(({ severity }) => severity === 'error');
        expect(errors.map(({ message }) => message)).toEqual([]);
    });
});
describe('the golden files', () => {
    test.each(OF_ONE_FILE)('%s: has a file that breaks it', (id) => {
        const folder = join(ROOT, '__tests__/golden/err', id);
        expect(existsSync(folder) ? readdirSync(folder).filter((file) => /\.(ya?ml|json)$/.test(file)) : []).not.toEqual([]);
    });
    test('have, for every kind that a rule is for, files that keep all rules', async () => {
        const folder = join(ROOT, '__tests__/golden/ok');
        const kinds = await Promise.all(readdirSync(folder).map((file) => kindOf(file, readFileSync(join(folder, file)))));
        for (const kind of FILE_RULES.flatMap((rule) => rule.kinds))
            if (kind !== 'access-list')
                expect(kinds).toContain(kind);
    });
    test('lie under the id of a rule', () => {
        expect(readdirSync(join(ROOT, '__tests__/golden/err')).filter((folder) => !OF_ONE_FILE.some((id) => id === folder))).toEqual([]);
    });
});
