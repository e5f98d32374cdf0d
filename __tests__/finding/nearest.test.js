import { describe, expect, test } from '@jest/globals';
import { distance, nearest } from '../../src/finding/nearest.js';
describe('distance counts edits', () => {
    test.each([
        ['forbidden', 'forbidden', 0],
        ['forbiden', 'forbidden', 1],
        ['forbbiden', 'forbidden', 2],
        ['Forbidden', 'forbidden', 1],
        ['', 'ab', 2],
        ['forbidden', 'allowed', 3],
        ['kitten', 'sitting', 3],
        ['enforcement', 'enforcements_', 2],
    ])('%s to %s: %i', (one, other, edits) => {
        expect(distance(one, other)).toBe(edits);
        expect(distance(other, one)).toBe(edits);
    });
    test('past its limit it says one more than the limit, however long the words', () => {
        expect(distance('a'.repeat(100_000), 'b'.repeat(99_999))).toBe(3);
        expect(distance('abcdef', 'uvwxyz', 4)).toBe(5);
    });
});
describe('nearest finds what was meant', () => {
    const words = ['allow', 'deny', 'warn', 'id'];
    test.each([
        ['alow', 'allow'],
        ['DENY', 'deny'],
        ['wran', 'warn'],
        ['refuse', undefined],
        ['ok', undefined],
        ['', undefined],
    ])('%s: %s', (word, meant) => {
        expect(nearest(word, words)).toBe(meant);
    });
    test('the one with fewest edits, and of equals the first', () => {
        expect(nearest('warm', ['ward', 'warn', 'warms'])).toBe('ward');
        expect(nearest('warns', ['ward', 'warn'])).toBe('warn');
    });
});
