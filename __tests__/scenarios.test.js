import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { runScenario } from './scenario/run-scenario.js';
import { readScenario } from './scenario/scenario-file.js';
/** Milliseconds for one scenario; those with broken networks wait for the gate's own timeouts. */
const LIMIT = 180_000;
const root = fileURLToPath(new URL('./scenarios/', import.meta.url));
const entries = existsSync(root) ? readdirSync(root, { withFileTypes: true }) : [];
const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
test('there are scenarios', () => {
    expect(names).not.toEqual([]);
});
// Concurrent tests run five at a time unless jest is told otherwise (maxConcurrency).
for (const name of names.sort()) {
    const folder = join(root, name);
    test.concurrent(`${name}: ${readScenario(folder).description}`, async () => {
        const { actual, expected, problems } = await runScenario(folder);
        expect(problems).toEqual([]);
        expect(actual).toEqual(expected);
    }, LIMIT);
}
