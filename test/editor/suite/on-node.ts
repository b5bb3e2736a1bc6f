import { format } from 'node:util';
import Mocha from 'mocha';

/** What VS Code calls in a Node extension host. */
export async function run(): Promise<void> {
  // The console of a remote extension host does not fill in holes, so it is given finished lines.
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => console.log(format(...words));
  const mocha = new Mocha({ ui: 'tdd', timeout: 40_000, color: false });
  mocha.suite.emit('pre-require', globalThis as never, 'none', mocha);
  await import('./findings.test.ts');
  await import('./fixes.test.ts');
  await import('./entry.test.ts');
  await import('./completion.test.ts');
  await import('./hovers.test.ts');
  await import('./reading-aids.test.ts');
  await import('./refactorings.test.ts');
  await import('./documents.test.ts');
  await import('./pages.test.ts');
  await import('./preview.test.ts');
  await import('./first-steps.test.ts');
  await import('./commands.test.ts');
  // Last, since it leaves a document open that nobody saved.
  await import('./templates.test.ts');
  await new Promise<void>((passed, failed) => {
    mocha.run((failures) => (failures > 0 ? failed(new Error(`${failures} tests failed`)) : passed()));
  });
}
