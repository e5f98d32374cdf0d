import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readArchive, writeToArchive } from './text-archive.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'card-gate-archive-'));
  file = join(folder, 'below', 'some.txt');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('every text keeps its bytes and its place', () => {
  const texts = {
    'plain.yaml': 'a: 1\nb: 2\n',
    'no-line-break.txt': 'a\nb',
    'empty.json': '',
    'blank-lines.md': '\n\n\n',
    'windows.yaml': '\uFEFFa:\t1\r\n\r\nb: 2\r\n',
    'odd.txt': '\u0000\u001B[31m \u{1F600} \u2028 é \n',
    'nearly-headings.txt': '--\n-- \n-- a b --\n--- c ---\n-- d -- \n -- e --\n',
  };
  for (const [name, text] of Object.entries(texts)) writeToArchive(file, name, text);
  expect([...readArchive(file)]).toEqual(Object.entries(texts));
});

test('a text is replaced at its place, and the remark above all stays', () => {
  writeToArchive(file, 'a.txt', 'one\n');
  writeToArchive(file, 'b.txt', 'two\n');
  writeFileSync(file, `A remark.\n\n${readFileSync(file, 'utf8')}`);
  writeToArchive(file, 'a.txt', 'three\n');
  expect(readFileSync(file, 'utf8')).toBe(
    'A remark.\n\n-- a.txt --\nthree\n\n-- b.txt --\ntwo\n\n',
  );
});

test('an archive that does not exist is empty', () => {
  expect(readArchive(file).size).toBe(0);
});

test('what cannot be kept is refused', () => {
  expect(() => writeToArchive(file, 'a.txt', 'x\n-- b.txt --\n')).toThrow('a line like a heading');
  expect(() => writeToArchive(file, 'a.txt', 'x\n-- b.txt --')).toThrow('a line break is missing');
  expect(() => writeToArchive(file, 'a b', 'x\n')).toThrow('a line like a heading');
  const other = join(folder, 'other.txt');
  writeFileSync(other, '-- a --\nx\n\n-- a --\ny\n\n');
  expect(() => readArchive(other)).toThrow('has "a" twice');
  writeFileSync(other, '-- a --\nx');
  expect(() => readArchive(other)).toThrow('a line break is missing after "a"');
  writeFileSync(other, Buffer.from([0x2d, 0xff]));
  expect(() => readArchive(other)).toThrow();
});
