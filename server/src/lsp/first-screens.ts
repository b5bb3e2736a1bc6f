/** After so many turns of the event loop an answer that was handed over has left the process. */
const turnsUntilWritten = 6;
/** So long an editor is waited for that asks for findings itself: it need not ask for those of a text that it does not show. */
const patience = 300;

interface Waiting {
  readonly told: Promise<void>;
  readonly goOn: () => void;
  isTaken: boolean;
}

/**
 * Long texts that were just opened. What can be told of their top is told first, and whoever would read all of such a text
 * waits until that has left the process: nothing else is answered while it is read.
 */
export class FirstScreens {
  readonly #waiting = new Map<string, Waiting>();

  /** A long text was opened, of which nothing is known. */
  opened(uri: string): void {
    this.closed(uri);
    let resolve = () => {};
    const told = new Promise<void>((done) => {
      resolve = done;
    });
    const waiting: Waiting = {
      told,
      goOn: () => {
        if (this.#waiting.get(uri) === waiting) this.#waiting.delete(uri);
        resolve();
      },
      isTaken: false,
    };
    this.#waiting.set(uri, waiting);
    setTimeout(() => {
      if (!waiting.isTaken) waiting.goOn();
    }, patience);
  }

  closed(uri: string): void {
    this.#waiting.get(uri)?.goOn();
  }

  /**
   * For the first who asks about such a text: it tells what can be told of the top, and calls what it is given as soon as that is
   * handed over. Undefined for all others.
   */
  take(uri: string): (() => void) | undefined {
    const waiting = this.#waiting.get(uri);
    if (!waiting || waiting.isTaken) return undefined;
    waiting.isTaken = true;
    return () => afterTurns(turnsUntilWritten, waiting.goOn);
  }

  /** When all of a text may be read; undefined where that is now. */
  passed(uri: string): Promise<void> | undefined {
    return this.#waiting.get(uri)?.told;
  }
}

/** A clock would not do: on a busy machine its time is up before the turn of what is to be written has come. */
function afterTurns(turns: number, goOn: () => void): void {
  if (turns === 0) goOn();
  else setTimeout(() => afterTurns(turns - 1, goOn), 0);
}
