import { describe, expect, test } from '@jest/globals';
import { compareText, type Finding } from '../src/finding/finding.ts';
import { ERRORS, goldenFiles } from './support/golden-files.ts';
import { findingsOf, spanOf } from './support/governed-file.ts';
import { readArchive, writeToArchive } from './support/text-archive.ts';

/*
 * golden/ok.txt: files without findings.
 * golden/err.txt: an archive of files that break a rule, `<rule>/<case>.yaml` or `.json`. Each file
 * is followed by `<rule>/<case>.out`, which lists its findings in the order of their positions:
 * `line:column-endline:endcolumn severity rule message`, then, indented, the help, related places
 * and the lines of the fix.
 * `UPDATE=1 npm test -- __tests__/golden.test.ts` rewrites the findings. Read the difference before
 * you commit it. The first line `# golden: bytes=N` makes the file count as N bytes long.
 */
async function check(name: string, text: string): Promise<readonly Finding[]> {
  const bytes = /^# golden: bytes=(\d+)/.exec(text)?.[1];
  return findingsOf(name, text, bytes === undefined ? {} : { bytes: Number(bytes) });
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

describe('a file without a mistake has no findings', () => {
  test.each(goldenFiles('ok'))('%s', async (name, text) => {
    expect((await check(name, text)).map(shown)).toEqual([]);
  });
});

describe('a file with a mistake has exactly the findings of its .out file', () => {
  test.each(goldenFiles('err'))('%s', async (name, text) => {
    const [rule = ''] = name.split('/');
    const findings = await check(name, text);
    expect(findings.map((finding) => finding.rule)).toContain(rule);
    const found = `${inOrderOfFile(findings).map(shown).join('\n')}\n`;
    const expected = name.replace(/\.(yaml|json)$/, '.out');
    if (process.env.UPDATE === '1') writeToArchive(ERRORS, expected, found);
    expect(readArchive(ERRORS).get(expected) ?? 'no .out file; run with UPDATE=1').toBe(found);
  });
});
