import { ApiError, type GitHub } from './github.ts';

/**
 * A pull request's labels, or the reason why they could not be read. Unreadable labels do not
 * approve a change (docs/reference/comparison.md#what-a-widening-means-for-the-check).
 */
export type Labels =
  | { readonly kind: 'labels'; readonly names: ReadonlySet<string> }
  | { readonly kind: 'unreadable'; readonly why: string };

/**
 * Reads a pull request's current labels from GitHub, because the labels in the event may be out of
 * date.
 */
export async function labelsOf(github: GitHub | undefined, pull: number): Promise<Labels> {
  if (!github) return { kind: 'unreadable', why: 'no GitHub token is set' };
  const names = new Set<string>();
  try {
    for await (const page of github.pages(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/labels',
      { issue_number: pull },
    ))
      for (const label of page as readonly { readonly name?: unknown }[])
        if (typeof label?.name === 'string') names.add(label.name);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { kind: 'unreadable', why: error.message };
  }
  return { kind: 'labels', names };
}
