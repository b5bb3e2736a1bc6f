/** How a person is asked in turn, without anything of VS Code: which question comes when, and what an answer leads to. */

/** The answer of somebody who wants to see the question before again. */
export const back = Symbol('back');
/** Undefined where they gave up: then nothing is written. */
export type Answer = string | typeof back | undefined;

export interface Question {
  readonly title: string;
  /** Counts from one. */
  readonly step: number;
  readonly steps: number;
  readonly prompt: string;
  readonly placeholder?: string;
  /** What is answered already. */
  readonly value?: string;
  /** What stands beside the choice to leave it open; without it an answer is needed. */
  readonly leaveOpen?: string;
}

export interface Choice extends Question {
  readonly offers: readonly Offer[];
  /** What was understood of typed words; without it they are taken as they are. */
  readonly understand?: (typed: string) => Promise<Understood | null>;
}

export interface Offer {
  readonly label: string;
  readonly description?: string;
  /** The answer that it stands for. */
  readonly text: string;
}

export interface Understood {
  readonly words?: string;
  readonly told: string;
  readonly verdict: 'fine' | 'doubtful' | 'refused';
}

export interface Asker {
  write(question: Question): Promise<Answer>;
  choose(choice: Choice): Promise<Answer>;
}

/** One question; `ask` is given how many there are, and its answer becomes part of what is known. */
export interface Step<Known> {
  readonly ask: (known: Known, count: Pick<Question, 'step' | 'steps'>) => Promise<Answer>;
  readonly take: (known: Known, answer: string) => Known;
  /** False where earlier answers leave nothing to ask. */
  readonly wanted?: (known: Known) => boolean;
}

/** Asks one question after the other, as often as somebody goes back; undefined where they gave up. */
export async function askInTurn<Known>(steps: readonly Step<Known>[], start: Known): Promise<Known | undefined> {
  const trail: { readonly index: number; readonly before: Known }[] = [];
  let known = start;
  for (let index = 0; index < steps.length; ) {
    const step = steps[index]!;
    if (step.wanted && !step.wanted(known)) {
      index++;
      continue;
    }
    const answer = await step.ask(known, { step: index + 1, steps: steps.length });
    if (answer === undefined) return undefined;
    if (answer === back) {
      const last = trail.pop();
      if (last) ({ index, before: known } = last);
      continue;
    }
    trail.push({ index, before: known });
    known = step.take(known, answer);
    index++;
  }
  return known;
}
