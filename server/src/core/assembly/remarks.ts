import type { CauseFactor, Remark, RemarkContent } from '../document/remark.ts';
import { flowing, type Prose } from '../markdown/prose.ts';
import { namesFirstResponse } from '../reading/closure.ts';
import { remarkWords } from '../reading/remarks.ts';
import type { Statement } from '../reading/statement.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { remembered } from '../text/lazy.ts';
import type { SourceText } from '../text/source-text.ts';
import { type Span, shift } from '../text/span.ts';
import type { SectionRole } from '../vocabulary/headings.ts';
import { type Heard, heardOrAsked } from './heard.ts';
import type { KnownNames } from './known-names.ts';
import { statementWords, type UnitWords } from './locate.ts';
import { type Outline, unitsIn } from './outline.ts';
import { cellsTelling, type Passage, prosesTelling } from './passages.ts';
import { sentencesOf } from './sentences.ts';
import { spanOfStatement } from './statement-draft.ts';

/** Where a reason is the reason for a remedy, not for what happened. */
const remedies: ReadonlySet<SectionRole> = new Set([
  'actions',
  'recommendations',
  'closed-actions',
  'checks',
  'impact',
  'matters-arising',
]);

/** What one sentence remarks, in its unit. */
export interface SentenceRemarks {
  readonly sentence: Span;
  readonly whole: UnitWords;
  readonly certain: readonly { readonly content: RemarkContent; readonly words: UnitWords }[];
  readonly causal: boolean;
  readonly factors: readonly CauseFactor[];
}

/**
 * What the sentences of a document remark. Under a heading for causes every sentence is one; elsewhere only those that
 * give a reason, and not among the remedies. A capitalised subject counts where the document knows somebody by it.
 * `heard` are the passages that remark something whatever stands above them.
 */
export function remarksIn(
  text: SourceText,
  heard: readonly Heard<readonly SentenceRemarks[]>[],
  units: readonly PlacedUnit[],
  outline: Outline,
  names: KnownNames,
): Remark[] {
  const places = placesOf(outline);
  const remarks: Remark[] = [];
  const asked = unitsIn(outline, (_, index) => places[index]!.asksAll);
  for (const { unit, at, passage, body, says } of heardOrAsked(heard, units, asked)) {
    const section = outline.sectionOf[unit]!;
    const place = places[section]!;
    const add: Add = (content, { value, span: words }, sentence) => {
      const span = shift(at, words);
      const where = {
        value,
        text: text.slice(span.start, span.end),
        span,
        source: 'stated' as const,
        section,
        sentence: shift(at, sentence),
      };
      // There may be thousands, and Node takes a hundred times as long for `{ ...content, ...where }`.
      remarks.push(Object.assign(where, content));
    };
    if (outline.isHeading[unit] && (passage.type === 'heading' || passage.type === 'paragraph'))
      remarksOfHeading(passage.statement, places[outline.sections[section]!.parent], add);
    else if (body) {
      for (const one of says ?? Array.from(sentencesOf(passage), remarksOfSentence))
        remarksHere(one, place, names, add);
    }
  }
  return remarks;
}

type Add = (content: RemarkContent, words: UnitWords, sentence: Span) => void;

/** What the headings around say of the sentences of a section. */
interface Place {
  readonly role: SectionRole | undefined;
  readonly causal: boolean;
  readonly sharing: boolean;
  /** It tells what was done, though not at once when it happened. */
  readonly done: boolean;
  /** Every sentence remarks something, or every heading below it. */
  readonly asksAll: boolean;
}

const ordinary: Place = { role: undefined, causal: false, sharing: false, done: false, asksAll: false };

/** For each section what the headings around it say; a title names the document and counts for nothing. */
function placesOf({ sections }: Outline): readonly Place[] {
  const places: Place[] = [];
  for (const { heading, level, parent, role, says } of sections) {
    const above = places[parent] ?? ordinary;
    const causal = above.causal || (says.causes === true && level > 1);
    const sharing = above.sharing || (says.sharing === true && level > 1);
    const done = role === 'closed-actions' && !namesFirstResponse(heading?.value ?? '');
    const same = role === above.role && causal === above.causal && sharing === above.sharing && done === above.done;
    places.push(same ? above : { role, causal, sharing, done, asksAll: causal || sharing || done });
  }
  return places;
}

/** "Contributory factors" names no cause; "Staffing" below it does. */
function remarksOfHeading(statement: Statement, above: Place | undefined, add: Add): void {
  const { sentence, whole, certain, factors } = remarksOfSentence(statement);
  for (const { content, words } of certain) if (content.kind === 'escalation') add(content, words, sentence);
  if (above?.causal) add({ kind: 'cause', factors, inCauses: true }, whole, sentence);
}

function remarksHere(
  { sentence, whole, certain, causal, factors }: SentenceRemarks,
  { role, causal: inCauses, sharing, done }: Place,
  names: KnownNames,
  add: Add,
): void {
  for (const { content, words } of certain) {
    if (content.kind === 'sharing' && (role === 'findings' || inCauses)) continue;
    if (content.kind === 'individual-fault' && !content.staff && !names.has(content.subject ?? '')) continue;
    add(content, words, sentence);
  }
  if (done) add({ kind: 'actions-elsewhere', done: true }, whole, sentence);
  if (inCauses || (causal && !(role && remedies.has(role)))) add({ kind: 'cause', factors, inCauses }, whole, sentence);
  if (sharing) add({ kind: 'sharing' }, whole, sentence);
}

/** What the sentences of a passage remark whatever stands above them; nothing of one that only remarks as a heading. */
export function remarksOf(passage: Passage): SentenceRemarks[] | undefined {
  if (passage.type === 'row') {
    const cells = cellsTelling(passage, remarkWords).filter(({ prose }) => mayRemark(prose));
    return remarksOfSome(cells.flatMap((cell) => cell.sentences()));
  }
  if (!prosesTelling(passage, remarkWords).some(mayRemark)) return undefined;
  const found = remarksOfSome([...sentencesOf(passage)]);
  const mayHead = passage.type === 'heading' || (passage.type === 'paragraph' && passage.heading !== undefined);
  return found ?? (mayHead && remarksSomething(passage.statement) ? [] : undefined);
}

/** False for most words, before their sentences are told apart. */
function mayRemark(prose: Prose): boolean {
  return remarkWords.areIn(flowing(prose));
}

function remarksOfSome(sentences: readonly Statement[]): SentenceRemarks[] | undefined {
  const telling = sentences.filter(remarksSomething);
  return telling.length > 0 ? telling.map(remarksOfSentence) : undefined;
}

function remarksSomething(statement: Statement): boolean {
  const { certain, cause } = statement.remarks();
  return certain.length > 0 || cause.causal;
}

const remarksOfSentence = remembered((statement: Statement): SentenceRemarks => {
  const { certain, cause } = statement.remarks();
  return {
    sentence: spanOfStatement(0, statement),
    whole: statementWords(statement, { start: 0, end: statement.text.length }),
    certain: certain.map(({ span, ...content }) => ({ content, words: statementWords(statement, span) })),
    causal: cause.causal,
    factors: cause.factors,
  };
});
