/** The answer of an endpoint: a JSON value or raw bytes. With neither, the body is empty (204). */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Buffer;
}

const DOCUMENTATION = 'https://docs.github.com/rest';

/** Returns a 200 response with a JSON value. */
export function ok(json: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, headers, json };
}

/** Returns an error in GitHub's format: `{message, errors?, documentation_url, status}`. */
export function refusal(status: number, message: string, errors?: readonly unknown[]): Answer {
  const json = {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: DOCUMENTATION,
    status: String(status),
  };
  return { status, json };
}

/** GitHub's 404, which also hides repositories that the token may not see. */
export function notFound(): Answer {
  return refusal(404, 'Not Found');
}

/**
 * Returns one page of a list, with GitHub's `Link` header. The page size is 30 by default, and at
 * most 100.
 */
export function page(url: URL, items: readonly unknown[]): Answer {
  const { size, number } = paging(url.searchParams);
  const last = Math.max(1, Math.ceil(items.length / size));
  const at = (target: number, rel: string): string => {
    const link = new URL(url);
    link.searchParams.set('page', String(target));
    return `<${link.href}>; rel="${rel}"`;
  };
  const links: string[] = [];
  if (number > 1) links.push(at(Math.min(number - 1, last), 'prev'));
  if (number < last) links.push(at(number + 1, 'next'), at(last, 'last'));
  if (number > 1) links.push(at(1, 'first'));
  return ok(
    items.slice((number - 1) * size, number * size),
    links.length === 0 ? {} : { link: links.join(', ') },
  );
}

/** Returns the requested page, limited as GitHub limits it. */
export function paging(query: URLSearchParams): { readonly size: number; readonly number: number } {
  const whole = (name: string, otherwise: number): number => {
    const value = Number(query.get(name) ?? otherwise);
    return Number.isInteger(value) && value >= 1 ? value : otherwise;
  };
  return { size: Math.min(100, whole('per_page', 30)), number: whole('page', 1) };
}
