import { nodeAt } from '../document/document.ts';
import { Reader } from '../document/reader.ts';
import { wording } from '../finding/finding.ts';
import { otherValue } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  number: (written: string, meant: string) => ({
    message: `the schema version must be a string, but ${quoted(written)} is a number`,
    help: `put the version in quotes: schema_version: "${meant}"`,
  }),
  unknown: (version: string) => ({
    message: `the schema version ${quoted(version)} is not known; expected "1.0" or a later 1.x`,
    help: 'write "1.0"',
  }),
});

/**
 * Reports an unknown schema version in a policy. All 1.x versions are read in the same way. In
 * another major version, the same keys may have a different meaning.
 */
export const schemaVersion = {
  id: 'schema-version',
  severity: 'error',
  summary: 'The schema version of the policy is not known.',
  words,
  kinds: ['policy', 'aap-card', 'unified-card'],
  *check({ document }) {
    const version = Reader.of(document).get('meta').get('schema_version');
    const at = version.place;
    if (version.number() !== undefined) {
      const node = nodeAt(document, at.path);
      const written = node ? document.text.slice(node.start, node.end) : '';
      const meant = /^1(\.\d+)?$/.test(written) ? (written === '1' ? '1.0' : written) : '1.0';
      yield {
        at,
        ...words.number(written, meant),
        fix: otherValue(at, meant, 'put the version in quotes'),
      };
      return;
    }
    const text = version.text();
    if (text === undefined || text.trim() === '' || /^1(\.\d+){1,2}$/.test(text)) return;
    yield { at, ...words.unknown(text), fix: otherValue(at, '1.0', 'write version "1.0"') };
  },
} as const satisfies FileRule;
