import type { Option } from '../../src/settings/options/option.ts';
import type { ValueType } from '../../src/settings/options/value-types.ts';

/** Values of each type as users write them, so that tests can try every option in the table. */

/** A text that no type with a fixed set of values accepts. */
export const NO_SUCH_VALUE = 'no such value';

/**
 * Returns two different texts that an option accepts. A new type of value needs a line here, unless
 * it is a string.
 */
export function samplesOf(name: string, { type }: Option): readonly [string, string] {
  const { schema = {}, flag, placeholder } = type;
  if ('values' in type) {
    const values = type.values as readonly string[];
    return [values.at(-1)!, values[0]!];
  }
  if (flag === 'switch') return ['true', 'false'];
  if (schema.type === 'number' || schema.type === 'integer') return ['42', '7'];
  if (placeholder === '3/16') return ['3/16', '1/2'];
  if (placeholder === '7d') return ['36h', '2d'];
  if (placeholder === 'time' && schema.pattern !== '\\S')
    return ['2026-11-21T12:00:00.000Z', '2026-11-22T12:00:00.000Z'];
  if (placeholder === 'address') return ['https://sample.example', 'https://other.example'];
  if (flag === 'list' || placeholder === 'file') return ['sample/file.json', 'other/file.json'];
  if (schema.pattern !== '\\S')
    throw new Error(`Add values of the type of "${name}" to samplesOf in option-values.ts.`);
  return ['sample', 'other'];
}

/** Whether an option accepts only certain texts. */
export function isRestricted({ type }: Option): boolean {
  const { schema = {} } = type;
  return (
    schema.enum !== undefined ||
    (schema.type !== 'array' && schema.type !== 'string' && schema.type !== undefined) ||
    (schema.pattern !== undefined && schema.pattern !== '\\S')
  );
}

/** Formats a value as YAML. */
export function yamlOf<T>(type: ValueType<T>, value: T): string {
  if (typeof value === 'boolean' || (typeof value === 'number' && type.schema?.type !== 'string'))
    return String(value);
  const text = type.show(value);
  return JSON.stringify(type.flag === 'list' ? text.split('\n') : text);
}
