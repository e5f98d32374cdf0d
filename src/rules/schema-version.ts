import { nodeAt } from '../document/document.ts';
import { Reader } from '../document/reader.ts';
import { otherValue } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import type { FileRule } from './rule.ts';

/**
 * All versions 1.x read the same; another major version may mean something else by the same keys
 * (spec 4).
 */
export const schemaVersion: FileRule = {
  id: 'schema-version',
  kinds: ['policy', 'aap-card', 'unified-card'],
  *check({ document }) {
    const version = Reader.of(document).get('meta').get('schema_version');
    if (version.number() !== undefined) {
      const node = nodeAt(document, version.place.path);
      const digits = node ? document.text.slice(node.start, node.end) : '';
      const text = /^1(\.\d+)?$/.test(digits) ? (digits === '1' ? '1.0' : digits) : '1.0';
      const fix = otherValue(version.place, text, 'put the version in quotes');
      const message = `the schema version must be a string, but ${quoted(digits)} is a number`;
      yield {
        at: version.place,
        message,
        help: `put it in quotes: schema_version: "${text}"`,
        ...(fix && { fix }),
      };
      return;
    }
    const text = version.text();
    if (text === undefined || text.trim() === '' || /^1(\.\d+){1,2}$/.test(text)) return;
    const fix = otherValue(version.place, '1.0', 'write version "1.0"');
    yield {
      at: version.place,
      message: `the schema version ${quoted(text)} is not known; expected is "1.0" or a later 1.x`,
      help: 'write "1.0"',
      ...(fix && { fix }),
    };
  },
};
