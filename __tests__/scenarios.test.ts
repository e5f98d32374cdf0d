import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { readGallery, writeGallery } from './support/scenario/gallery.ts';
import { readMessages, writeMessages } from './support/scenario/messages.ts';
import { runScenario } from './support/scenario/run-scenario.ts';
import { readScenario } from './support/scenario/scenario-file.ts';

/**
 * The time limit for one scenario, in milliseconds. Scenarios with broken networks wait for the
 * gate's own timeouts.
 */
const LIMIT = 180_000;

const isUpdate = process.env.UPDATE === '1';
const root = fileURLToPath(new URL('./scenarios/', import.meta.url));
const names = readdirSync(root).flatMap((name) =>
  name.endsWith('.yml') ? [name.slice(0, -'.yml'.length)] : [],
);
const files = new Map(names.sort().map((name) => [name, join(root, `${name}.yml`)] as const));
const read = new Map([...files].map(([name, file]) => [name, readScenario(file)] as const));

test('there are scenarios, and nothing else next to them', () => {
  expect(names).not.toEqual([]);
  expect(readdirSync(root).filter((name) => !name.endsWith('.yml'))).toEqual(['README.md']);
});

test('the gallery has a section for each scenario that asks for one, and for no other', () => {
  const wanted = [...read].flatMap(([name, file]) => (file.gallery === undefined ? [] : [name]));
  if (isUpdate) writeGallery(new Map([...readGallery()].filter(([name]) => wanted.includes(name))));
  else expect([...readGallery().keys()]).toEqual(wanted);
});

/**
 * Scenarios of several kinds that also run in a new process. Their results must be the same as in a
 * reused process.
 */
const ALONE: readonly string[] = [
  'violation',
  'api-times-out-once',
  'api-breaks-connections',
  'event-merge-group',
  'event-push',
  'event-schedule',
  'event-target-fork',
  'load-broken-yaml',
  'traces-violation',
];

test('the scenarios that run alone are there', () => {
  expect(ALONE.filter((name) => !files.has(name))).toEqual([]);
});

const runs = [
  ...names.map((name) => ({ name, ownProcess: false })),
  // The expectation is written only once.
  ...(isUpdate ? [] : ALONE).map((name) => ({ name, ownProcess: true })),
];

const knownMessages = readMessages();
const messages = new Map<string, readonly string[]>();

// Concurrent tests run five at a time, unless jest has another maxConcurrency.
for (const { name, ownProcess } of runs) {
  test.concurrent(
    `${name}${ownProcess ? ', in a process of its own' : ''}: ${read.get(name)!.scenario.description}`,
    async () => {
      const {
        actual,
        expected,
        problems,
        messages: said,
      } = await runScenario(files.get(name)!, { ownProcess, written: read.get(name)! });
      messages.set(name, said);
      if (isUpdate) writeMessages([...readMessages(), ...said]);
      else expect(said.filter((sentence) => !knownMessages.has(sentence))).toEqual([]);
      expect(problems).toEqual([]);
      expect(actual).toEqual(expected);
    },
    LIMIT,
  );
}

test('the page of messages has nothing that no scenario says', () => {
  // A run of some scenarios knows only their messages.
  if (messages.size < names.length) return;
  const said = new Set([...messages.values()].flat());
  if (isUpdate) writeMessages(said);
  expect([...readMessages()].filter((sentence) => !said.has(sentence))).toEqual([]);
});
