import type { Report } from '../report.ts';
import { jsonText } from '../writing/escape.ts';
import type { Surface } from './surface.ts';

/** Returns a report's in-toto statement as JSON, or undefined if there is none. */
function statementOf({ attestation }: Report): string | undefined {
  return attestation === undefined ? undefined : `${jsonText(attestation)}\n`;
}

/**
 * A file with a statement about a run's result, for a later step to sign
 * (docs/decision-log.md#attest).
 */
export const ATTESTATION_FILE = {
  name: 'attestation-file',
  doors: ['action', 'command line'],
  render: statementOf,
  published: {
    called: 'the attestation file',
    permission: '',
    delivery: (report, { settings: { attestationFile: path } }) => {
      const text = statementOf(report);
      if (path === undefined || text === undefined) return undefined;
      return { to: 'file', path, text, output: 'attestation-file' };
    },
  },
} as const satisfies Surface;
