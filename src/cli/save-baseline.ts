import { writeLocalFile } from '../adapters/files/local-files.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { timeOf } from '../model/date.ts';
import type { Report } from '../report/report.ts';
import { writeBaseline } from '../run/gate-policy/baseline.ts';
import { type Given, UsageError } from './arguments.ts';
import { nowOf } from './command.ts';

/**
 * Writes a baseline file with the findings of a report, if the arguments request one. An old
 * repository can then adopt the gate without first fixing everything.
 * @throws UsageError if the expiry is not a date.
 */
export async function saveBaseline(
  { findings }: Report,
  given: Given,
  terminal: Terminal,
): Promise<void> {
  const file = given.text('write-baseline');
  if (file === undefined) return;
  const expires = given.text('baseline-expires');
  if (expires !== undefined && timeOf(expires) === undefined)
    throw new UsageError(
      `--baseline-expires is ${JSON.stringify(expires)}; expected an RFC 3339 date such as "2027-01-31"`,
    );
  await writeLocalFile(
    terminal.folder,
    file,
    writeBaseline(findings, { now: nowOf(given), ...(expires !== undefined && { expires }) }),
  );
  terminal.err(
    `wrote ${file}: commit the file, and name it under "baseline-file" in the configuration`,
  );
}
