import { expect, test } from '@jest/globals';
import { REPORT_FORMATS } from '../../src/report/surfaces/list.ts';
import { OPTIONS } from '../../src/settings/options/table.ts';

test('the values of --format are those that a surface prints', () => {
  expect([...REPORT_FORMATS].sort()).toEqual([...OPTIONS['--format'].type.values].sort());
});
