import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { compareText, type Finding } from '../src/finding/finding.ts';
import { findingsOf, spanOf } from './rules/governed-file.ts';

/*
 * golden/ok/**: files without findings.
 * golden/err/<rule-id>/<case>.{yaml,json}: files that break a rule. <case>.out has all their
 * findings, in the order of the file: `line:column-endline:endcolumn severity rule message`, then,
 * indented, the help, related places and the lines to paste.
 * `UPDATE=1 npm test -- __tests__/golden.test.ts` rewrites the .out files; read the diff before you
 * commit it.
 * A first line `# golden: bytes=N` pretends that the file has N bytes.
 */
const GOLDEN = join(dirname(fileURLToPath(import.meta.url)), 'golden');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.out'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(compareText);
}

async function check(folder: string, file: string): Promise<readonly Finding[]> {
  const text = readFileSync(join(folder, file), 'utf8');
  const bytes = /^# golden: bytes=(\d+)/.exec(text)?.[1];
  return findingsOf(file, text, bytes === undefined ? {} : { bytes: Number(bytes) });
}

function shown(finding: Finding): string {
  const lines = [`${spanOf(finding)} ${finding.severity} ${finding.rule} ${finding.message}`];
  if (finding.help !== undefined) lines.push(`  help: ${finding.help}`);
  for (const { location, message } of finding.related)
    lines.push(`  see ${location.range?.start.line}:${location.range?.start.column}: ${message}`);
  if (finding.fix)
    lines.push(
      `  fix: ${finding.fix.title}`,
      ...finding.fix.lines.split('\n').map((line) => `    |${line}`),
    );
  return lines.join('\n');
}

function inOrderOfFile(findings: readonly Finding[]): readonly Finding[] {
  const start = (finding: Finding) => finding.location.range?.start.offset ?? -1;
  return [...findings].sort(
    (a, b) =>
      start(a) - start(b) || compareText(a.rule, b.rule) || compareText(a.message, b.message),
  );
}

describe('a file without a mistake is met with silence', () => {
  test.each(filesBelow(join(GOLDEN, 'ok')))('%s', async (file) => {
    expect((await check(join(GOLDEN, 'ok'), file)).map(shown)).toEqual([]);
  });
});

describe('a file with a mistake gives exactly what its .out file says', () => {
  const folder = join(GOLDEN, 'err');
  test.each(filesBelow(folder))('%s', async (file) => {
    const findings = await check(folder, file);
    expect(findings.map(({ rule }) => rule)).toContain(dirname(file));
    const said = `${inOrderOfFile(findings).map(shown).join('\n')}\n`;
    const expected = join(folder, file.replace(/\.(yaml|json)$/, '.out'));
    if (process.env.UPDATE === '1') writeFileSync(expected, said);
    expect(
      existsSync(expected) ? readFileSync(expected, 'utf8') : 'no .out file; run with UPDATE=1',
    ).toBe(said);
  });
});
