import { describe, expect, test } from '@jest/globals';
import type { Range } from '../../src/document/document.ts';
import type { Finding, Severity } from '../../src/finding/finding.ts';
import {
  checksNotShown,
  commandsNotShown,
  toCheckAnnotations,
  toWorkflowCommands,
} from '../../src/report/surfaces/annotations.ts';
import { RULE_IDS } from '../../src/rules/catalogue.ts';
import { reportOf, states } from '../support/sample-reports.ts';
import { breaches } from '../support/stand-in/body-rules.ts';

function range(
  startLine: number,
  startColumn: number,
  endLine = startLine,
  endColumn = startColumn + 3,
): Range {
  const at = (line: number, column: number) => ({ line, column, offset: line * 1000 + column });
  return { start: at(startLine, startColumn), end: at(endLine, endColumn) };
}

function finding(
  place: Range | undefined,
  more: Partial<Finding> & { file?: string } = {},
): Finding {
  const { file = 'a.yaml', ...rest } = more;
  return {
    rule: 'wrong-type',
    severity: 'error',
    message: 'm',
    location: { file, pointer: '', ...(place && { range: place }) },
    related: [],
    ...rest,
  };
}

/** Returns the body of a Checks API request with the annotations. */
function requestOf(annotations: readonly unknown[]): unknown {
  return {
    name: 'n',
    head_sha: 'a'.repeat(40),
    status: 'completed',
    conclusion: 'failure',
    output: { title: 't', summary: 's', annotations },
  };
}

describe('where annotations are', () => {
  const placeOf = (found: Finding, more: Parameters<typeof reportOf>[0] = {}) => {
    const {
      path: _,
      annotation_level: __,
      title: ___,
      message: ____,
      ...place
    } = toCheckAnnotations(reportOf({ ...more, loose: [found] })).annotations[0]!;
    return place;
  };

  test('one line has columns', () => {
    expect(placeOf(finding(range(3, 5)))).toEqual({
      start_line: 3,
      end_line: 3,
      start_column: 5,
      end_column: 8,
    });
  });
  test('several lines have none', () => {
    expect(placeOf(finding(range(3, 5, 6, 2)))).toEqual({ start_line: 3, end_line: 6 });
  });
  test('a range that ends before the first character of a line ends with the line before', () => {
    expect(placeOf(finding(range(3, 5, 4, 1)))).toEqual({ start_line: 3, end_line: 3 });
  });
  test('a whole file is annotated at its first line', () => {
    expect(placeOf(finding(undefined))).toEqual({ start_line: 1, end_line: 1 });
  });
  test('a file that changed since has no lines, and the message says why', () => {
    const report = reportOf({
      loose: [finding(range(3, 5))],
      more: { staleFiles: new Set(['a.yaml']) },
    });
    const [annotation] = toCheckAnnotations(report).annotations;
    expect(annotation).toMatchObject({
      start_line: 1,
      end_line: 1,
      message: expect.stringMatching(/No line is shown/),
    });
    expect(annotation).not.toHaveProperty('start_column');
    expect(toWorkflowCommands(report).commands[0]).toMatch(/^::error file=a.yaml,title=/);
  });
});

describe('what annotations say', () => {
  test('findings of one rule at one range are one, with a count and the tools', () => {
    const about = (tool: string) => finding(range(3, 5), { tool, message: `"${tool}" is bad` });
    const { annotations } = toCheckAnnotations(reportOf({ loose: ['a', 'b', 'c'].map(about) }));
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatchObject({
      title: 'A value has the wrong type (3 times) [wrong-type]',
      message: '"a" is bad\n3 times; tools: a, b, c',
    });
  });
  test('what others at the range say is not lost', () => {
    const { annotations } = toCheckAnnotations(
      reportOf({ loose: [finding(range(3, 5)), finding(range(3, 5), { message: 'other' })] }),
    );
    expect(annotations.map(({ message }) => message)).toEqual(['M\nOther']);
  });
  test('another rule, range, severity or file is another annotation', () => {
    const others = [
      finding(range(3, 5)),
      finding(range(3, 6)),
      finding(range(3, 5), { rule: 'unknown-value' }),
      finding(range(3, 5), { severity: 'warning' }),
      finding(range(3, 5), { file: 'b.yaml' }),
      finding(undefined, { message: 'x' }),
      finding(undefined, { message: 'y' }),
    ];
    expect(toCheckAnnotations(reportOf({ loose: others })).annotations).toHaveLength(others.length);
  });
  test('titles of all rules are short enough, also with a count', () => {
    for (const rule of RULE_IDS) {
      const many = Array.from({ length: 3 }, () => finding(range(1, 1), { rule }));
      expect(
        [...toCheckAnnotations(reportOf({ loose: many })).annotations[0]!.title].length,
      ).toBeLessThanOrEqual(255);
    }
  });
  test('a message stays within what the API takes', () => {
    for (const character of ['x', '日', '👍']) {
      const { annotations } = toCheckAnnotations(
        reportOf({ loose: [finding(range(1, 1), { message: character.repeat(40_000) })] }),
      );
      expect(annotations[0]!.message).toMatch(/more characters\)$/);
      expect([...annotations[0]!.message].length).toBeLessThanOrEqual(16_000);
      expect(breaches('new check run', requestOf(annotations))).toEqual([]);
    }
  });
  test('in every state GitHub takes them', async () => {
    for (const report of Object.values(await states())) {
      expect(breaches('new check run', requestOf(toCheckAnnotations(report).annotations))).toEqual(
        [],
      );
    }
  });
});

describe('how many there are', () => {
  const many = (count: number, severity: Severity) =>
    Array.from({ length: count }, (_, index) => finding(range(index + 1, 1), { severity }));

  test('500 for a check run, worst first, the rest counted', () => {
    const shown = toCheckAnnotations(
      reportOf({ loose: [...many(400, 'warning'), ...many(200, 'error')] }),
    );
    expect(shown.annotations.map((one) => one.annotation_level)).toEqual([
      ...Array(200).fill('failure'),
      ...Array(300).fill('warning'),
    ]);
    expect(shown).toMatchObject({ notShown: 100, withoutFile: 0 });
    expect(checksNotShown(shown)).toBe('annotations: showing the worst 500 of 600');
  });
  test('findings without a file cannot be in a check run, and are counted', () => {
    const shown = toCheckAnnotations(
      reportOf({ loose: [finding(undefined, { file: '' }), finding(range(1, 1))] }),
    );
    expect(shown).toMatchObject({ annotations: [{ path: 'a.yaml' }], withoutFile: 1, notShown: 0 });
    expect(checksNotShown(shown)).toBe(
      'annotations: 1 finding without a file appears only in the report',
    );
  });
  test('there is no line about missing ones when all are shown', () => {
    const report = reportOf({ loose: [finding(range(1, 1))] });
    expect([
      checksNotShown(toCheckAnnotations(report)),
      commandsNotShown(toWorkflowCommands(report)),
    ]).toEqual([undefined, undefined]);
  });
  test('notes, and what was there before, have none', () => {
    const old = { isNew: false, blocking: true as const };
    const report = reportOf({ loose: [...many(2, 'note'), finding(range(1, 1), old)] });
    expect(toCheckAnnotations(report)).toEqual({ annotations: [], notShown: 0, withoutFile: 0 });
    expect(toWorkflowCommands(report).commands).toEqual([]);
  });
  test('9 errors and 10 warnings as workflow commands, and what is missing', () => {
    const commands = toWorkflowCommands(
      reportOf({ loose: [...many(37, 'error'), ...many(11, 'warning'), ...many(3, 'note')] }),
    );
    const count = (level: string) =>
      commands.commands.filter((command) => command.startsWith(`::${level} `)).length;
    expect([count('error'), count('warning'), commands.commands.length]).toEqual([9, 10, 19]);
    expect(commands).toMatchObject({
      notShown: { error: 28, warning: 1 },
      total: { error: 37, warning: 11 },
    });
    expect(commandsNotShown(commands)).toBe(
      'annotations: showing 9 of 37 problems, 10 of 11 warnings; this log and the job summary have them all',
    );
  });
  test('a finding about the run is a command without a file', () => {
    expect(
      toWorkflowCommands(reportOf({ loose: [finding(undefined, { file: '' })] })).commands,
    ).toEqual(['::error title=A value has the wrong type [wrong-type]::M']);
  });
});
