/** The answer of an endpoint: a JSON value, or raw bytes; neither is an empty body (204). */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Buffer;
}

const DOCUMENTATION = 'https://docs.github.com/rest';

/** A 200 with a JSON value. */
export function ok(json: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, headers, json };
}

/** An error in GitHub's shape: `{message, errors?, documentation_url, status}`. */
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
 * One page of a list, with the `Link` header GitHub sends; page size 30 unless asked, never above
 * 100.
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

/** The page asked for, after GitHub's own clamping. */
export function paging(query: URLSearchParams): { readonly size: number; readonly number: number } {
  const whole = (name: string, otherwise: number): number => {
    const value = Number(query.get(name) ?? otherwise);
    return Number.isInteger(value) && value >= 1 ? value : otherwise;
  };
  return { size: Math.min(100, whole('per_page', 30)), number: whole('page', 1) };
}
