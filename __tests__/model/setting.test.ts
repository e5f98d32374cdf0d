import { describe, expect, test } from '@jest/globals';
import { DEFAULT_ORDERS } from '../../src/model/policy.ts';
import {
  compareSettings,
  type SettingComparison,
  type SettingOrder,
} from '../../src/model/setting.ts';

const REVERSE: Readonly<Record<SettingComparison, SettingComparison>> = {
  same: 'same',
  wider: 'narrower',
  narrower: 'wider',
  both: 'both',
  unclear: 'unclear',
};

describe('settings', () => {
  test.each<readonly [string, SettingOrder, unknown, unknown, SettingComparison]>([
    ['a mode that goes to a weaker one', DEFAULT_ORDERS.mode, 'enforce', 'off', 'wider'],
    ['modes of both generations that do the same', DEFAULT_ORDERS.mode, 'nudge', 'warn', 'same'],
    ['modes of one generation', DEFAULT_ORDERS.mode, 'nudge', 'observe', 'wider'],
    ['an unknown mode', DEFAULT_ORDERS.mode, 'enforce', 'yolo', 'unclear'],
    ['a longer grace period', DEFAULT_ORDERS.graceHours, 24, 48, 'wider'],
    ['a limit that goes', { kind: 'amount' }, 5, undefined, 'wider'],
    ['a limit of which less is wider', { kind: 'amount', wider: 'less' }, 5, 3, 'wider'],
    ['such a limit that goes', { kind: 'amount', wider: 'less' }, 5, undefined, 'wider'],
    ['no amount', { kind: 'amount' }, 5, 'many', 'unclear'],
    ['a later date', { kind: 'date' }, 1, 2, 'wider'],
    ['a list with one member more', { kind: 'set' }, ['a'], ['a', 'b'], 'wider'],
    ['a list in another order', { kind: 'set' }, ['a', 'b'], ['b', 'a'], 'same'],
    ['a list with another member', { kind: 'set' }, ['a'], ['b'], 'both'],
    ['no list any more', { kind: 'set' }, ['a'], undefined, 'wider'],
    ['another value without order', { kind: 'unordered' }, { a: 1 }, { a: 2 }, 'unclear'],
    ['the same value without order', { kind: 'unordered' }, { a: 1 }, { a: 1 }, 'same'],
  ])('%s', (_, order, base, head, comparison) => {
    expect(compareSettings(order, base, head)).toBe(comparison);
    expect(compareSettings(order, head, base)).toBe(REVERSE[comparison]);
    expect(compareSettings(order, base, base)).toBe('same');
  });
});
