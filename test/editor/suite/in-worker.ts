// Mocha's browser build puts itself on the global object.
import 'mocha/mocha.js';

declare const mocha: BrowserMocha & { setup(options: object): void };
interface BrowserMocha {
  run(finished: (failures: number) => void): void;
}

/** What VS Code calls in a web worker extension host. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 40_000, reporter: undefined });
  await import('./golden-thread.test.ts');
  await new Promise<void>((passed, failed) => {
    mocha.run((failures) => (failures > 0 ? failed(new Error(`${failures} tests failed`)) : passed()));
  });
}
