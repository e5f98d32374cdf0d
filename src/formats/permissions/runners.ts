/** Interpreters and package runners, which can start any program. */
export const RUNNERS =
  /^(?:bash|sh|zsh|fish|python[0-9.]*|node|deno|bun|bunx|ruby|perl|php|osascript|npx|uvx|env|sudo|ssh|eval|exec|xargs|(?:npm|pnpm|yarn|bun|uv|poetry|pipenv|hatch|devbox|mise|direnv) (?:run|exec|dlx|x)|docker (?:run|exec)|kubectl exec)$/;
