/**
 * Functions that format YAML and JSON for users to paste and for commands to save. The result has
 * the same meaning in YAML 1.1 and YAML 1.2.
 */

/** Formats a value as JSON on several lines. A list of scalars stays on a single line. */
export function jsonBlock(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonBlock).join(', ')}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, part]) =>
    `${JSON.stringify(key)}: ${jsonBlock(part)}`.replace(/^/gm, '  '),
  );
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n}`;
}

/** Formats a key and its value as block YAML, without indentation or a newline at the end. */
export function yamlEntry(key: string, value: unknown): string {
  return entryLines(key, value).join('\n');
}

function entryLines(key: string, value: unknown): readonly string[] {
  const name = yamlText(key);
  if (Array.isArray(value) && value.length > 0)
    return [`${name}:`, ...value.flatMap((item) => itemLines(item).map((line) => `  ${line}`))];
  if (isMap(value) && Object.keys(value).length > 0) {
    return [
      `${name}:`,
      ...Object.entries(value).flatMap(([inner, part]) =>
        entryLines(inner, part).map((line) => `  ${line}`),
      ),
    ];
  }
  return [`${name}: ${flowYaml(value)}`];
}

function itemLines(value: unknown): readonly string[] {
  if (!isMap(value) || Object.keys(value).length === 0) return [`- ${flowYaml(value)}`];
  return Object.entries(value)
    .flatMap(([key, part]) => entryLines(key, part))
    .map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/** Formats a value as YAML on one line. */
export function flowYaml(value: unknown): string {
  if (typeof value === 'string') return yamlText(value);
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, part]) => `${yamlText(key)}: ${flowYaml(part)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

const PLAIN = /^[A-Za-z_.][A-Za-z0-9_./-]*( [A-Za-z0-9_./-]+)*$/;

/** Matches unquoted text that some YAML parsers do not read as a string. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|\.+[\d_]*|\.inf|\.nan|\.[\d_]+.*)$/i;

/** Matches characters that are invisible or that YAML forbids even in quotes. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Formats a string as YAML. The string is unquoted if all parsers read it correctly, otherwise in
 * double quotes.
 */
export function yamlText(text: string): string {
  if (PLAIN.test(text) && !RESERVED.test(text)) return text;
  return JSON.stringify(text).replace(INVISIBLE, (char) => {
    const code = (char.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
