import { ApiError, type GitHub } from './github.ts';

/**
 * Whom the comments and issues of a workflow token belong to, where GitHub refuses to say
 * (docs/reference/reports.md#comment).
 */
const WORKFLOW_BOT = 'github-actions[bot]';

/**
 * The login that the token writes as: `GET /user` is refused to workflow tokens; GraphQL answers
 * who they are, and a refusal means the workflow's bot. Without an answer nothing is guessed.
 * @throws ApiError
 */
export async function viewer(github: GitHub): Promise<string> {
  try {
    const data = await github.graphql('query { viewer { login } }');
    const login = (data.viewer as { login?: unknown } | null | undefined)?.login;
    return typeof login === 'string' && login !== '' ? login : WORKFLOW_BOT;
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'refused') return WORKFLOW_BOT;
    throw error;
  }
}
