import { writeLocalFile } from '../adapters/files/local-files.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { timeOf } from '../model/date.ts';
import type { Report } from '../report/report.ts';
import { writeBaseline } from '../run/gate-policy/baseline.ts';
import { type Given, UsageError } from './arguments.ts';
import { nowOf } from './command.ts';

/**
 * With `--write-baseline`, writes a report's findings to a baseline file. A baseline allows an
 * existing repository to adopt the gate before all its findings are fixed.
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
    `wrote ${file}: commit the file, and set "baseline-file" in the configuration to its path`,
  );
}
