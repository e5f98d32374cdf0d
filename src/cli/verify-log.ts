import { sha256 } from '../adapters/process/sha256.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { verifyDecisionLog } from '../report/decision-log/verify-log.ts';
import {
  renderVerification,
  verificationToJson,
} from '../report/surfaces/decisions/verification.ts';
import { jsonText } from '../report/writing/escape.ts';
import { type Given, UsageError } from './arguments.ts';
import { logBytes } from './decision-source.ts';

/**
 * Verifies a decision log's hash chain. Returns 0 if the chain is intact, and 1 if it is not.
 * @throws UsageError if the arguments are invalid or the file cannot be read.
 */
export async function verifyLog(
  given: Given,
  files: readonly string[],
  terminal: Terminal,
): Promise<0 | 1> {
  const named = [...files, ...given.list('log')];
  const [file] = named;
  if (file === undefined || named.length > 1) throw new UsageError('name one log to verify');
  const wrong = ['effect', 'violations', 'actor', 'resource', 'search', 'last', 'since', 'until'];
  const flag = wrong.find((name) => given.has(name));
  if (flag !== undefined)
    throw new UsageError(`"decisions verify" checks the whole log; remove --${flag}`);
  const format = given.value('decisions --format') ?? 'table';
  if (format !== 'table' && format !== 'json')
    throw new UsageError('"decisions verify" supports only --format table and --format json');
  const finalHash = given.value('decisions --final-hash')?.toLowerCase();
  if (finalHash !== undefined && !/^[0-9a-f]{64}$/.test(finalHash))
    throw new UsageError('--final-hash must be 64 hexadecimal digits');
  const open = await logBytes(file, terminal);
  const result = await verifyDecisionLog(await open(), sha256, finalHash);
  terminal.out(
    format === 'json'
      ? jsonText(verificationToJson(file, result))
      : renderVerification(file === '-' ? 'standard input' : file, result),
  );
  return result.problemCount === 0 ? 0 : 1;
}
