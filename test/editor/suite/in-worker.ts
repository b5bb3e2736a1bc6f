// Mocha's browser build puts itself on the global object.
import 'mocha/mocha.js';

declare const Mocha: { reporters: { Base: { consoleLog: (...words: unknown[]) => void } } };
declare const mocha: { setup(options: object): void; run(finished: (failures: number) => void): void };

/** What VS Code calls in a web worker extension host. */
export async function run(): Promise<void> {
  // The console that reaches the test's own output does not fill in holes, so it is given finished lines.
  Mocha.reporters.Base.consoleLog = (text: unknown = '', ...words: unknown[]) =>
    console.log(String(text).replace(/%[sd]/g, () => String(words.shift())));
  mocha.setup({ ui: 'tdd', timeout: 40_000, color: false, reporter: undefined });
  await import('./findings.test.ts');
  await import('./fixes.test.ts');
  await import('./entry.test.ts');
  await import('./completion.test.ts');
  await import('./hovers.test.ts');
  await import('./reading-aids.test.ts');
  await import('./refactorings.test.ts');
  await import('./documents.test.ts');
  await import('./pages.test.ts');
  // Not the preview: here VS Code's own extension for Markdown runs in another host, which cannot reach this one.
  await import('./first-steps.test.ts');
  await import('./commands.test.ts');
  // Last, since it leaves a document open that nobody saved.
  await import('./templates.test.ts');
  await new Promise<void>((passed, failed) => {
    mocha.run((failures) => (failures > 0 ? failed(new Error(`${failures} tests failed`)) : passed()));
  });
}
