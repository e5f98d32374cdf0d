import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Delivery, DeliveryContext } from '../../src/report/surfaces/delivery.ts';
import { PUBLISHED, REPORT_FORMATS } from '../../src/report/surfaces/list.ts';
import { OPTIONS } from '../../src/settings/options/table.ts';
import { type Settings, settle } from '../../src/settings/settings.ts';
import { reportOf } from '../support/sample-reports.ts';

const FOLDER = 'src/report/surfaces';
const read = (file: string): string => readFileSync(file, 'utf8');

test('the values of --format are those that a surface prints', () => {
  expect([...REPORT_FORMATS].sort()).toEqual([...OPTIONS['check --format'].type.values].sort());
});

describe('a surface is one file and one line of the list', () => {
  const surfaces = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => read(`${FOLDER}/${file}`).includes('satisfies Surface;'));

  test('every file with a surface is in the list, once', () => {
    const imported = [...read(`${FOLDER}/list.ts`).matchAll(/from '\.\/([\w-]+\.ts)'/g)].map(
      (match) => match[1]!,
    );
    expect(imported.filter((file) => file !== 'surface.ts').sort()).toEqual(surfaces.sort());
  });

  test('the action knows channels, and no published surface', () => {
    for (const file of ['src/action/publish.ts', 'src/action/deliver.ts'])
      for (const name of ['annotations', 'check-run', 'comment', 'issue', 'json', 'summary'])
        expect(read(file)).not.toContain(`surfaces/${name}.ts`);
  });
});

describe('what a published surface wants to be written', () => {
  const settings = (options: object): Settings => settle(options, undefined, 'gate');
  const context = (options: object, more: Partial<DeliveryContext> = {}): DeliveryContext => ({
    settings: settings(options),
    run: { number: 3, attempt: 1 },
    now: new Date('2026-11-21T10:00:00Z'),
    commit: 'a'.repeat(40),
    pull: 7,
    checked: 'checkout',
    ...more,
  });
  const deliveries = (given: DeliveryContext): readonly (Delivery | undefined)[] =>
    PUBLISHED.map(({ published }) => published.delivery(reportOf(), given));
  /** Returns the channel of each published surface, by name. A new surface needs no row below. */
  const channels = (given: DeliveryContext): Readonly<Record<string, string | undefined>> =>
    Object.fromEntries(
      PUBLISHED.map(({ name, published }) => [name, published.delivery(reportOf(), given)?.to]),
    );

  test('goes to one channel each', () => {
    expect(channels(context({ 'report-file': 'report.json' }))).toMatchObject({
      'report-file': 'file',
      summary: 'summary',
      annotations: 'check run',
      comment: 'comment',
    });
  });

  test('is nothing where an option turns it off', () => {
    const off = context({ summary: false, annotations: 'none', comment: 'never' });
    expect(channels(off)).toMatchObject({
      'report-file': undefined,
      summary: undefined,
      annotations: undefined,
      comment: undefined,
      issue: undefined,
    });
  });

  test('is not a comment without a pull request, and no check run without a commit', () => {
    const { commit: _c, pull: _p, ...nowhere } = context({});
    expect(channels(nowhere)).toMatchObject({ annotations: 'log', comment: undefined });
  });

  test('is the same whenever it is asked', () => {
    const given = context({ 'report-file': 'report.json', summary: false });
    expect(deliveries(given)).toEqual(deliveries(given));
  });
});
