import type { GovernanceDocument } from '../document/governance-document.ts';
import type { Finding } from '../findings/finding.ts';
import type { FirstNotices, NoticeAt } from '../findings/judgement.ts';
import type { Notice } from '../findings/notice.ts';
import {
  areMost,
  type Gap,
  inText as inOrderOfNotices,
  type Missing,
  NoticeOfOne,
  noticeOfShared,
  type Place,
  partsMissing,
  placeOf,
  type SharedGap,
  sharedGaps,
} from '../findings/notices.ts';
import { NoticesOfAction } from '../findings/notices-of-action.ts';
import { inOrder } from '../text/in-order.ts';
import { rememberedText } from '../text/remembered-text.ts';
import { shift } from '../text/span.ts';
import type { FoundOnActions } from './judge-actions.ts';
import { type ActionRun, type JudgedActions, judgedActions } from './judged-actions.ts';
import { inText } from './order.ts';
import { ToldOfRun } from './told-of-run.ts';
import { mayActionsSilence, withoutSilenced } from './without-silenced.ts';

/** What is told of a run, and where it stands. */
interface PlacedRun {
  readonly told: ToldOfRun;
  readonly run: ActionRun;
  readonly place: Place;
  /** Where its offsets begin. */
  readonly at: number;
}

/**
 * The first notices of a document, and how many there are, from what was said of each action by itself. They are those that all
 * of them begin with, but nothing is put where it stands now, and those behind are only counted. Undefined where that takes
 * all of them: where what is said does not follow the order of the actions, or may silence what is said of none.
 */
export function firstNotices(
  document: GovernanceDocument,
  onActions: FoundOnActions,
  others: readonly Finding[],
  most: number,
): FirstNotices | undefined {
  const loose = withoutSilenced({ onActions: [], others }).others.filter(({ action }) => action === undefined);
  if (loose.some(({ rule }) => mayActionsSilence(rule))) return undefined;
  const actions = judgedActions(document);
  const told = toldInOrder(actions, onActions, othersByAction(others));
  if (!told) return undefined;
  const shared = sharedGaps(gapsOfCrowds(told, actions), document, actions.runs);
  const between = [...shared.map((one) => noticeOfShared(one, document)), ...loose.map((one) => new NoticeOfOne(one))];
  const notices = firstInText(told, quietAt(shared), between.sort(inOrderOfNotices), most);
  return notices && { notices, count: told.reduce((count, one) => count + one.told.count, between.length) };
}

/** Undefined where some stand before those of an action ahead of theirs, or are of no action that is judged by itself. */
function toldInOrder(
  actions: JudgedActions,
  onActions: FoundOnActions,
  others: ReadonlyMap<number, readonly Finding[]>,
): readonly PlacedRun[] | undefined {
  const placed: PlacedRun[] = [];
  let last = -1;
  const left = new Set(others.keys());
  for (const [index, run] of actions.runs.entries()) {
    const told = left.size > 0 ? toldAmong(run, actions, onActions, others, left) : onActions.saidOfRuns[index]!.told();
    if (told.count === 0) continue;
    const at = actions.all[run.from]!.at;
    if (!told.areInOrder || at + told.start <= last) return undefined;
    last = at + told.last;
    placed.push({ told, run, place: placeOf(run), at });
  }
  return left.size === 0 ? placed : undefined;
}

function othersByAction(others: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const byAction = new Map<number, Finding[]>();
  for (const one of others) {
    if (one.action === undefined) continue;
    const all = byAction.get(one.action);
    if (all) all.push(one);
    else byAction.set(one.action, [one]);
  }
  return byAction;
}

/** Of a run where rules about the whole may have found something too; the actions on which they have are no longer left. */
function toldAmong(
  { from, to }: ActionRun,
  { all }: JudgedActions,
  { said }: FoundOnActions,
  others: ReadonlyMap<number, readonly Finding[]>,
  left: Set<number>,
): ToldOfRun {
  const base = all[from]!.at;
  const told = all.slice(from, to).flatMap((judged, index) => {
    const own = said[from + index]!;
    const more = others.get(judged.index);
    if (!more) return own.notices ? [{ notices: own.notices, at: judged.at - base, index }] : [];
    left.delete(judged.index);
    const loud = withoutSilenced({ onActions: own.findingsAt(judged), others: more });
    const findings = inOrder(loud.onActions, loud.others, inText);
    const notices = findings.length > 0 && new NoticesOfAction(findings, judged.action.text.span);
    return notices ? [{ notices, at: -base, index }] : [];
  });
  return new ToldOfRun(told);
}

/** The gaps, in their places, of those tables and sections most of whose actions lack the same part. */
function gapsOfCrowds(placed: readonly PlacedRun[], { all, runs }: JudgedActions): readonly Gap[] {
  const standing = new Map<Place, number>();
  for (const run of runs) standing.set(placeOf(run), (standing.get(placeOf(run)) ?? 0) + run.to - run.from);
  const crowds = partsMissing.flatMap((part) => {
    const lacking = new Map<Place, number>();
    for (const { told, place } of placed) lacking.set(place, (lacking.get(place) ?? 0) + told.lacking[part]);
    return [...lacking].filter(([place, count]) => areMost(count, standing.get(place)!)).map(([place]) => place);
  });
  return placed
    .filter(({ place }) => crowds.includes(place))
    .flatMap(({ told, run, at: base }) =>
      told.all.flatMap(({ notices, at, index }) => {
        const { index: action } = all[run.from + index]!;
        return notices.gaps.map((gap) => ({ ...gap, span: shift(base + at, gap.span), action }));
      }),
    );
}

/** The parts that are told on the heading of each place. */
function quietAt(shared: readonly SharedGap[]): ReadonlyMap<Place, ReadonlySet<Missing>> {
  const parts = new Map<Place, string>();
  for (const { place, part } of shared) parts.set(place, `${parts.get(place) ?? ''} ${part}`);
  return new Map(Array.from(parts, ([place, words]) => [place, partsIn(words)]));
}

/** The same set for the same parts. */
const partsIn = rememberedText((words): ReadonlySet<Missing> => new Set(words.trim().split(' ') as Missing[]));

/** Undefined where one of those between starts where one of an action does, and other things decide on their order. */
function firstInText(
  placed: readonly PlacedRun[],
  quiet: ReadonlyMap<Place, ReadonlySet<Missing>>,
  between: readonly Notice[],
  most: number,
): readonly NoticeAt[] | undefined {
  const first: NoticeAt[] = [];
  let next = 0;
  for (const { told, place, at: base } of placed) {
    const quietHere = quiet.get(place);
    for (const { notices, at } of told.all) {
      for (const notice of notices.beside(quietHere)) {
        const start = base + at + notice.span.start;
        while (next < between.length && between[next]!.span.start < start)
          first.push({ notice: between[next++]!, at: 0 });
        if (between[next]?.span.start === start) return undefined;
        first.push({ notice, at: base + at });
      }
      if (first.length >= most) return first.slice(0, most);
    }
  }
  for (; next < between.length; next++) first.push({ notice: between[next]!, at: 0 });
  return first.slice(0, most);
}
