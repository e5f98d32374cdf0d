// Starts programs through a small shell. To start a program, a process copies its own memory
// tables. For a Node process, this takes longer than most git calls.
import childProcess from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Jest reloads all modules for each test file, except Node's own. Data stored on one of these is
// shared by all test files of a worker.
const KEY = Symbol.for('card-gate.small-shell');

// The original functions of the process, even if they are replaced later.
const { spawn } = childProcess;
const temporary = tmpdir();

/**
 * Runs a program to its end. If a signal ends the program, the code is the signal's number plus
 * 128. If it cannot be started, the code is 126 or 127.
 */
export function runInShell(program, args, { cwd, env, input }) {
  childProcess[KEY] ??= startShell();
  const shell = childProcess[KEY];
  shell.count += 1;
  const [given, out, err] = ['in', 'out', 'err'].map((name) =>
    join(shell.folder, `${name}-${shell.count}`),
  );
  if (input !== undefined) writeFileSync(given, input);
  const variables = Object.entries(env)
    // A shell cannot set other variables.
    .filter(([name, value]) => value !== undefined && /^[A-Za-z_]\w*$/.test(name))
    .map(([name, value]) => ` ${name}=${quoted(value)}`);
  const call = [program, ...args].map(quoted).join(' ');
  const from = input === undefined ? '/dev/null' : given;
  const script = [
    '(',
    variables.length === 0 ? '' : `export${variables.join('')}; `,
    `cd ${quoted(cwd)} && exec ${call}`,
    `) <${quoted(from)} >${quoted(out)} 2>${quoted(err)}; echo $?\n`,
  ];
  return new Promise((resolve, reject) => {
    shell.run(script.join(''), (code) => {
      try {
        resolve({ code, stdout: readFileSync(out), stderr: readFileSync(err) });
        for (const file of [given, out, err]) rmSync(file, { force: true });
      } catch (error) {
        reject(error);
      }
    });
  });
}

function startShell() {
  const folder = mkdtempSync(join(temporary, 'card-gate-shell-'));
  const child = spawn('/bin/sh', [], { env: {}, stdio: ['pipe', 'pipe', 'ignore'] });
  // An idle shell does not keep the process running, and ends with it.
  const handles = [child, child.stdin, child.stdout];
  const waiting = [];
  let text = '';
  for (const handle of handles) handle.unref();
  child.stdin.write(`trap 'rm -rf ${quoted(folder).replaceAll("'", "'\\''")}' EXIT\n`);
  child.stdout.setEncoding('latin1').on('data', (piece) => {
    const lines = (text + piece).split('\n');
    text = lines.pop();
    for (const line of lines) waiting.shift()(Number(line));
    if (waiting.length === 0) for (const handle of handles) handle.unref();
  });
  return {
    folder,
    count: 0,
    run(script, done) {
      for (const handle of handles) handle.ref();
      waiting.push(done);
      child.stdin.write(script);
    },
  };
}

function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
