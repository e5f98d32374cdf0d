import { expect, test } from '@jest/globals';
import { limitText } from '../../../src/evaluation/access/limit-text.ts';
import { limitNotEvaluated } from '../../../src/rules/limit-not-evaluated.ts';
import { accessListOf } from '../../support/access-lists.ts';

test.each([
  [{ rate: '1/hour' }, '1 call in 1h'],
  [{ rate: '1000/hour' }, '1,000 calls in 1h'],
  [{ retry_loop: { max: 1 } }, '1 denied call in a row'],
  [{ retry_loop: { max: 2000 } }, '2,000 denied calls in a row'],
  [{ token_budget: { max: 1 } }, '1 token in a session'],
  [{ token_budget: { max: 1, count: 'output' } }, '1 output token in a session'],
  [{ token_budget: { max: 2000000 } }, '2,000,000 tokens in a session'],
])('the limit %j is "%s"', async (limit, text) => {
  const entry = { name: 'a', effect: 'deny', action: 'call', limit };
  const list = await accessListOf(JSON.stringify([entry]), 'access.json');
  expect(list.entries.map((read) => read.limit && limitText(read.limit))).toEqual([text]);
});

test.each([
  [['a.jsonl', 'b.jsonl'], '"a.jsonl" and "b.jsonl"'],
  [['a', 'b', 'c'], '"a", "b" and "c"'],
  [['a', 'b', 'c', 'd'], '"a", "b", "c" and 1 more'],
])('of the trace files %j, the message names %s', (files, text) => {
  const words = limitNotEvaluated.words.notEvaluated('e', true, 'time', 2, files, false);
  expect(words.message).toContain(`for 2 calls in ${text}, because`);
});
