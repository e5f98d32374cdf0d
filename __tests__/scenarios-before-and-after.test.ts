// Shows, in one process, that each scenario's file holds what its folder held: the same commits, set-up and expectation.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { expectationOf } from './support/scenario/expectation.ts';
import { readGallery, sectionOf } from './support/scenario/gallery.ts';
import { historyOf } from './support/scenario/history.ts';
import { readScenario as readOldForm } from './support/scenario/old-form.ts';
import { readScenario } from './support/scenario/scenario-file.ts';
import { bytesOf } from './support/stand-in/file-tree.ts';

const root = fileURLToPath(new URL('./scenarios/', import.meta.url));
const names = readdirSync(root).filter((name) => existsSync(join(root, name, 'scenario.yml')));

const sections = readGallery();

test('every folder has its file, and holds the same', () => {
  const count = {
    scenarios: 0,
    files: 0,
    commits: 0,
    expectations: 0,
    findings: 0,
    changes: 0,
    outputs: 0,
    requests: 0,
    checkRuns: 0,
    comments: 0,
    gallery: 0,
  };
  expect(readdirSync(root).filter((name) => name.endsWith('.yml'))).toEqual(names.map((name) => `${name}.yml`).sort());
  for (const name of names) {
    const folder = join(root, name);
    const old = readOldForm(folder);
    const file = readScenario(join(root, `${name}.yml`));
    const { scenario, expect: expectation } = file;
    const { base: oldBase, ahead: oldAhead, head: oldHead, repositories: oldOthers, ...oldRest } = old;
    const { base, ahead, head, repositories, comments = [], ...rest } = scenario;
    expect([name, { ...rest, comments }]).toEqual([name, oldRest]);
    expect(JSON.stringify(repositories, bytesAsText)).toBe(JSON.stringify(oldOthers));
    count.scenarios += 1;
    count.files += Object.keys({ ...oldBase }).length + Object.keys({ ...oldAhead }).length + Object.keys({ ...oldHead }).length;
    expect([name, [base, ahead, head].map((tree) => tree !== undefined)]).toEqual([
      name,
      [oldBase, oldAhead, oldHead].map((tree) => tree !== undefined),
    ]);
    const before = historyOf(old);
    const after = historyOf(scenario);
    expect([name, after.made.ids]).toEqual([name, before.made.ids]);
    expect([name, after.refs, after.sha]).toEqual([name, before.refs, before.sha]);
    count.commits += Object.keys(after.made.ids).length;
    if (expectation === undefined) continue;
    const text = (file: string): string => readFileSync(join(folder, 'expected', file), 'utf8');
    const comment = text('comment.md');
    const bodies = comment === '(no comment)\n' ? [] : comment.split('\n\n(another comment)\n\n').map((body) => body.replace(/\n$/, ''));
    const texts = {
      exitCode: JSON.parse(text('result.json')).exitCode,
      outputs: JSON.parse(text('outputs.json')),
      comments: bodies,
      summary: text('summary.md'),
      log: text('log.txt'),
      checkRuns: JSON.parse(text('check-runs.json')),
      requests: text('requests.txt')
        .split('\n')
        .filter((line) => line !== ''),
    };
    const was = expectationOf(texts, before);
    if (file.gallery !== undefined) {
      expect(sectionOf(name, file, texts, before)).toBe(sections.get(name));
      count.gallery += 1;
    }
    expect([name, expectation]).toEqual([name, was]);
    count.expectations += 1;
    count.findings += Object.values(was.findings ?? {}).flat().length;
    count.changes += Object.values(was.changes ?? {}).flat().length;
    count.outputs += Object.keys(was.outputs ?? {}).length;
    count.requests += was.requests === 'none' ? 0 : was.requests.length;
    count.checkRuns += was.checks === 'none' ? 0 : was.checks.length;
    count.comments += was.comment === 'none' ? 0 : bodies.length;
  }
  process.stdout.write(`${JSON.stringify(count)}\n`);
});

function bytesAsText(_key: string, value: unknown): unknown {
  const isBuffer = typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'Buffer';
  return isBuffer ? bytesOf(Buffer.from((value as { data: number[] }).data)).toString('utf8') : value;
}
