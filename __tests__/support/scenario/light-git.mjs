// Makes the bundle in this process start git through a small shell. Import `light-git.mjs` for its
// side effect, before the bundle, with the path of git as the last argument. Other programs, and
// other ways to start programs, are not affected.
import childProcess from 'node:child_process';
import { EventEmitter } from 'node:events';
import { syncBuiltinESMExports } from 'node:module';
import { PassThrough, Writable } from 'node:stream';
import { runInShell } from './small-shell.mjs';

const { spawn } = childProcess;
const git = process.argv.at(-1);

childProcess.spawn = (program, args, options) => {
  const { cwd, env, stdio } = options;
  if (program !== git || stdio?.[1] !== 'pipe' || stdio[2] !== 'pipe')
    return spawn(program, args, options);
  const child = Object.assign(new EventEmitter(), {
    stdin: null,
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    // The program has ended before its output can be seen.
    kill: () => false,
  });
  const start = async (input) => {
    const { code, stdout, stderr } = await runInShell(program, args, { cwd, env, input });
    const streams = [child.stdout.end(stdout), child.stderr.end(stderr)];
    await Promise.all(streams.map((stream) => new Promise((ended) => stream.on('end', ended))));
    child.emit('close', code, null);
  };
  if (stdio[0] !== 'pipe') start(undefined);
  else {
    const pieces = [];
    child.stdin = new Writable({
      write: (piece, _, done) => {
        pieces.push(piece);
        done();
      },
      final: (done) => {
        start(Buffer.concat(pieces));
        done();
      },
    });
  }
  return child;
};
syncBuiltinESMExports();
