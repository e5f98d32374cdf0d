import { expect } from '@jest/globals';
import type { Finding } from '../../src/finding/finding.ts';
import { readConfiguration } from '../../src/settings/configuration.ts';
import type { Configuration } from '../../src/settings/settings.ts';

/** The path of the configuration in these tests. */
export const FILE = '.github/card-gate.yml';

/** Returns the bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a configuration from text. Throws if it is broken. */
export async function configurationOf(text: string, file = FILE): Promise<Configuration> {
  const read = await readConfiguration(file, utf8(text));
  if (read.kind === 'broken')
    throw new Error(read.findings.map((finding) => finding.message).join('\n'));
  return read.configuration;
}

/**
 * Returns the findings about a broken configuration. All of them must block, because the settings
 * in force are not the intended ones.
 */
export async function findingsOf(
  text: string | Uint8Array,
  file = FILE,
): Promise<readonly Finding[]> {
  const read = await readConfiguration(file, typeof text === 'string' ? utf8(text) : text);
  if (read.kind === 'configuration') throw new Error('was not refused');
  for (const finding of read.findings)
    expect(finding).toMatchObject({ severity: 'error', blocking: true, location: { file } });
  return read.findings;
}

/** Returns the pointer and the message of each finding, with the suggested name. */
export const problemRows = async (text: string): Promise<readonly string[]> =>
  (await findingsOf(text)).map(
    (finding) =>
      `${finding.location.pointer} ${finding.message}${/ if that is what you meant$/.test(finding.help ?? '') ? ` (${finding.help})` : ''}`,
  );

/** Returns the help of each finding. */
export const helpFor = async (text: string): Promise<readonly (string | undefined)[]> =>
  (await findingsOf(text)).map(({ help }) => help);
