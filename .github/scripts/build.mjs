// Builds dist/ from src/. Compiles to build/, updates the files that are derived from the table of
// options, compiles the schemas to code, and creates one bundle for each entry.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashFile, sourcesHash } from './sources.mjs';

const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '../..',
);

function run(command, ...args) {
  const result = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

const bin = (name, file) => path.join(root, 'node_modules', name, file);

rmSync(path.join(root, 'build'), { recursive: true, force: true });
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
run(
  bin('typescript', 'bin/tsc'),
  '--project',
  'tsconfig.json',
  '--noEmit',
  'false',
  '--removeComments',
);
const derived = spawnSync(process.execPath, [path.join(root, '.github/scripts/derive.mjs')], {
  cwd: root,
  stdio: 'inherit',
});
if (derived.status !== 0) process.exit(derived.status ?? 1);
run(path.join(root, '.github/scripts/precompile.mjs'));
// Each bundle has its own folder, because modules that are loaded on demand (the YAML reader)
// become files next to it.
run(
  bin('@vercel/ncc', 'dist/ncc/cli.js'),
  'build',
  'build/src/cli.js',
  '--out',
  'dist/cli',
  '--license',
  'licenses.txt',
);
run(
  bin('@vercel/ncc', 'dist/ncc/cli.js'),
  'build',
  'build/src/index.js',
  '--out',
  'dist/action',
  '--license',
  'licenses.txt',
);
for (const entry of ['cli', 'action']) {
  const folder = path.join(root, 'dist', entry);
  if (!existsSync(path.join(folder, 'index.js')))
    throw new Error(`the bundle of ${entry} was not made`);
  for (const file of readdirSync(folder)) {
    // The bundler also copies type packages of dependencies. Only code and licences are kept.
    if (!/\.(?:js|json|txt)$/.test(file)) rmSync(path.join(folder, file), { recursive: true });
  }
}
// The bundles only export their entry points. These scripts run them without arguments; the tests
// pass a clock.
writeFileSync(
  path.join(root, 'dist/cli.js'),
  "#!/usr/bin/env node\nimport { main } from './cli/index.js';\n\nprocess.exitCode = await main();\n",
);
// The pre-commit hook runs this file directly.
chmodSync(path.join(root, 'dist/cli.js'), 0o755);
writeFileSync(
  path.join(root, 'dist/index.js'),
  "import { main } from './action/index.js';\n\nprocess.exitCode = await main();\n",
);
writeFileSync(
  path.join(root, 'dist/package.json'),
  `${JSON.stringify({ type: 'module' }, null, 2)}\n`,
);
writeFileSync(hashFile(root), sourcesHash(root));
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
process.stdout.write(`built dist of version ${version}\n`);
