// Builds dist/ from src/. Compiles to build/, updates the files that are derived from the table of
// options, joins the modules of each entry, and creates one bundle for each entry.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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
run(path.join(root, '.github/scripts/join.mjs'));
run(path.join(root, '.github/scripts/page.mjs'));
await bundle();
// The bundles only export their entry points. These scripts run them without arguments; the tests
// pass a clock.
writeFileSync(path.join(root, 'dist/cli.js'), `#!/usr/bin/env node\n${starterOf('cli')}`);
// The pre-commit hook runs this file directly.
chmodSync(path.join(root, 'dist/cli.js'), 0o755);
writeFileSync(path.join(root, 'dist/index.js'), starterOf('action'));
writeFileSync(
  path.join(root, 'dist/package.json'),
  `${JSON.stringify({ type: 'commonjs' }, null, 2)}\n`,
);
writeFileSync(hashFile(root), sourcesHash(root));
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
process.stdout.write(`built dist of version ${version}\n`);

/**
 * Creates the bundle of both entries in a folder of its own, because modules that are loaded on
 * demand, such as the YAML reader, become files next to it. `--target es5` affects only the code
 * around the modules. Node compiles the functions of this target at once, but would parse those of
 * later targets twice.
 */
async function bundle() {
  const folder = path.join(root, 'dist/bundle');
  const main = path.join(folder, 'index.js');
  const bundler = spawn(
    process.execPath,
    [
      bin('@vercel/ncc', 'dist/ncc/cli.js'),
      'build',
      'build/joined/index.js',
      '--out',
      'dist/bundle',
      '--license',
      'licenses.txt',
      '--target',
      'es5',
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [status] = await once(bundler, 'exit');
  if (status !== 0 || !existsSync(main)) throw new Error('the bundle was not made');
  for (const file of readdirSync(folder)) {
    const at = path.join(folder, file);
    // The bundler also copies type packages of dependencies. Only code and licences are kept.
    if (!/\.(?:js|txt)$/.test(file)) rmSync(at, { recursive: true });
    else if (file.endsWith('.js')) writeFileSync(at, asciiOf(readFileSync(at, 'utf8')));
  }
  // `import` finds the names of exports by parsing the code, but the bundler hides them.
  appendFileSync(
    main,
    '\n// For import: the names of the exports.\n0 && (module.exports = { cli, action });\n',
  );
}

/**
 * Replaces non-ASCII characters in code with escapes. Node then stores the code with one byte per
 * character, and reads it faster.
 */
function asciiOf(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Returns a script that runs the bundle of an entry. */
function starterOf(entry) {
  return `'use strict';

const { ${entry} } = require('./bundle/index.js');

// The exit code if the process ends before the run does. Node uses the same code for a module that
// waits for something that never comes.
process.exitCode = 13;
${entry}().then((exitCode) => {
  process.exitCode = exitCode;
});
`;
}
