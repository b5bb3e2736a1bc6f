import type { Action } from '../document/action.ts';
import type { Finding } from '../findings/finding.ts';
import type { Masking } from '../findings/masked-words.ts';
import { NoticesOfAction } from '../findings/notices-of-action.ts';
import { lazy } from '../text/lazy.ts';
import { type Span, shift } from '../text/span.ts';
import type { ActionPlace } from './action-place.ts';
import type { ActionRun, JudgedAction } from './judged-actions.ts';
import { ToldOfRun } from './told-of-run.ts';
import { withoutSilenced } from './without-silenced.ts';

/** What beside an action itself decides what is said of it. */
export interface JudgedUnder {
  readonly place: ActionPlace;
  readonly placeholders: readonly Span[];
  readonly masking: Masking;
}

/** What was said of an action, with offsets from where its own part starts, and its index as it was then. */
export class SaidOfAction {
  readonly around: JudgedUnder;
  readonly findings: readonly Finding[];
  readonly #own: Action | undefined;
  #notices: NoticesOfAction | undefined;
  /** The findings where the action stood last. */
  #placed: { readonly at: number; readonly index: number; readonly findings: readonly Finding[] } | undefined;

  constructor(around: JudgedUnder, findings: readonly Finding[], own?: Action) {
    this.around = around;
    this.findings = findings;
    this.#own = own;
  }

  /** The same for people, where no other finding has a say; undefined where there is nothing. */
  get notices(): NoticesOfAction | undefined {
    if (this.findings.length === 0 || !this.#own) return undefined;
    this.#notices ??= new NoticesOfAction(
      withoutSilenced({ onActions: this.findings, others: [] }).onActions,
      this.#own.text.span,
    );
    return this.#notices;
  }

  /** The findings where the action stands now. */
  findingsAt({ at, index }: JudgedAction): readonly Finding[] {
    if (this.#placed?.at !== at || this.#placed.index !== index) {
      const findings = this.findings.map((one) => ({ ...one, span: shift(at, one.span), action: index }));
      this.#placed = { at, index, findings };
    }
    return this.#placed.findings;
  }
}

/** What was said of the actions of a run, the same for as long as all of them say the same and stand as far from each other. */
export class SaidOfRun {
  readonly told: () => ToldOfRun;

  constructor(said: readonly SaidOfAction[], all: readonly JudgedAction[], { from, to }: ActionRun) {
    const places = all.slice(from, to).map(({ at }) => at - all[from]!.at);
    const own = said.slice(from, to);
    this.told = lazy(
      () =>
        new ToldOfRun(own.flatMap(({ notices }, index) => (notices ? [{ notices, at: places[index]!, index }] : []))),
    );
  }
}
