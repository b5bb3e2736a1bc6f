import { inOrder } from '../text/in-order.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { NoticeAt } from './judgement.ts';
import type { Notice } from './notice.ts';
import { asHint, type Gap, gapNotice, inText, isGap, type Missing, NoticeOfOne } from './notices.ts';

const none: ReadonlySet<Missing> = new Set();

/**
 * The findings of one action as people see them, with offsets as the findings have them: made once for as long as the action says
 * the same, wherever it moves.
 */
export class NoticesOfAction {
  readonly gaps: readonly Gap[];
  readonly count: number;
  /** Where the first of them starts, and the last. */
  readonly start: number;
  readonly last: number;
  readonly #findings: readonly Finding[];
  /** The words of the action, on which several gaps are told. */
  readonly #words: Span;
  #quiet = none;
  #notices: readonly NoticeAt['notice'][];

  /** The findings are at least one, in the order of the text. */
  constructor(findings: readonly Finding[], words: Span) {
    this.#findings = findings;
    this.#words = words;
    this.gaps = findings.filter(isGap);
    this.#notices = this.#make();
    this.count = this.#notices.length;
    this.start = this.#notices[0]!.span.start;
    this.last = this.#notices.at(-1)!.span.start;
  }

  /** In the order of the text; what is told of all actions of a place at once is only hinted at. */
  beside(quiet = none): readonly NoticeAt['notice'][] {
    if (quiet !== this.#quiet) {
      this.#quiet = quiet;
      this.#notices = this.#make();
    }
    return this.#notices;
  }

  #make(): readonly NoticeAt['notice'][] {
    const findings = this.#findings.map((one) => (isGap(one) && this.#quiet.has(one.missing) ? asHint(one) : one));
    const gaps = findings.filter(isGap);
    const whole = findings.filter((one) => !isGap(one)).map((one) => new NoticeOfOne(one));
    const told = gaps.length > 1 ? [gapNotice(gaps, this.#words)] : gaps.map((one) => new NoticeOfOne(one));
    return inOrder<Notice>(whole, told, inText);
  }
}
