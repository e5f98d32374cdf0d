/** The value of an argument: a literal, or a variable to look up. */
export type Argument = { readonly literal: unknown } | { readonly variable: string };

/**
 * A selected field. Fields inside `... on Type {}` are on the same level as their neighbours, as in
 * the answer.
 */
export interface Field {
  readonly alias: string;
  readonly name: string;
  readonly arguments: Readonly<Record<string, Argument>>;
  readonly fields: readonly Field[];
}

const TOKEN =
  /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|\.\.\.|[A-Za-z_]\w*|-?\d+(?:\.\d+)?|[${}():!,=[\]@|]/g;

/**
 * Returns the selected fields of a query. Supports the small part of GraphQL that a gate needs:
 * aliases, arguments, inline fragments and variables.
 */
export function parseQuery(query: string): readonly Field[] {
  const withoutComments = query.replaceAll(/"(?:[^"\\\n]|\\.)*"|#[^\n]*/g, (part) =>
    part.startsWith('#') ? '' : part,
  );
  const leftover = withoutComments.replaceAll(TOKEN, '').trim();
  if (leftover !== '') throw new Error(`unexpected ${JSON.stringify(leftover.slice(0, 20))}`);
  const tokens = withoutComments.match(TOKEN)?.filter((token) => token !== ',') ?? [];
  let at = 0;
  const take = (expected?: string): string => {
    const token = tokens[at];
    if (token === undefined || (expected !== undefined && token !== expected)) {
      throw new Error(`expected ${expected ?? 'more'}, found ${token ?? 'the end'}`);
    }
    at += 1;
    return token;
  };
  const value = (): Argument => {
    const token = take();
    if (token === '$') return { variable: take() };
    return { literal: /^["\d-]|^(?:true|false|null)$/.test(token) ? JSON.parse(token) : token };
  };
  const field = (): readonly Field[] => {
    if (tokens[at] === '...') {
      take();
      take('on');
      take();
      return selection();
    }
    const first = take();
    let name = first;
    if (tokens[at] === ':') {
      take();
      name = take();
    }
    const given: Record<string, Argument> = {};
    if (tokens[at] === '(') {
      take();
      while (tokens[at] !== ')') {
        const key = take();
        take(':');
        given[key] = value();
      }
      take();
    }
    return [
      { alias: first, name, arguments: given, fields: tokens[at] === '{' ? selection() : [] },
    ];
  };
  const selection = (): readonly Field[] => {
    const fields: Field[] = [];
    take('{');
    while (tokens[at] !== '}') fields.push(...field());
    take('}');
    return fields;
  };
  if (tokens[at] === 'query') {
    // The name of the query and the declarations of its variables add nothing to the values.
    while (tokens[at] !== undefined && tokens[at] !== '{') take();
  }
  const fields = selection();
  if (at < tokens.length) throw new Error(`unexpected ${tokens[at]}`);
  return fields;
}
