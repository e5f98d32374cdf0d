// Compares the dialects of permission files with their reference matchers on random rules and
// calls: `npm run fuzz`, or `npm run fuzz -- claude-code --pairs 50000 --seed 7`. Every file of
// `__tests__/support/reference/` that exports a `HOST` takes part.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(path.dirname(new URL(import.meta.url).pathname), '..');
const folder = path.join(root, 'build/__tests__/support/reference');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '1000000' }, seed: { type: 'string' } },
});
const pairs = Number(values.pairs);
const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);

const { agreementOf } = await import(path.join(folder, 'reference.js'));
let failed = false;
for (const file of readdirSync(folder).sort()) {
  const { HOST: host } = await import(path.join(folder, file));
  if (host === undefined || (positionals.length > 0 && !positionals.includes(host.id))) continue;
  const start = process.cpuUsage();
  const { pairs: tried, matched, disagreements } = agreementOf(host, seed, pairs);
  const { user, system } = process.cpuUsage(start);
  const figures = [
    `${tried.toLocaleString('en-US')} pairs from seed ${seed}`,
    `a written rule matches in ${Math.round(matched * 100)} %`,
    `${((user + system) / 1e6).toFixed(1)} s`,
    `${disagreements.length} disagreements`,
  ];
  process.stdout.write(`${host.id}: ${figures.join(', ')}\n`);
  for (const each of disagreements) process.stdout.write(`${JSON.stringify(each, null, 2)}\n`);
  failed ||= disagreements.length > 0;
}
process.exitCode = failed ? 1 : 0;
