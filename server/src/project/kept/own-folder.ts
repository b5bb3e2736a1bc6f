import envPaths from 'env-paths';

/** Where programs of this system keep what they can do without. */
export function ownFolder(): string {
  return envPaths('golden-thread', { suffix: '' }).cache;
}

/** A machine that builds starts from nothing each time, and others may work there under the same account. */
export function isBuildServer(): boolean {
  return /^(?!0$|false$)./i.test(process.env.CI ?? '');
}
