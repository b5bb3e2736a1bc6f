import type { IsoDate } from '../calendar/date.ts';
import type { Span } from '../text/span.ts';
import type { KindId } from './kind.ts';
import type { Located } from './located.ts';

/** A fact of another manner that answers for a part: a document that holds actions needs no heading to say so. */
export type PartProof =
  | 'document-date'
  | 'next-meeting'
  | 'people-present'
  | 'actions'
  | 'action-owner'
  | 'action-timescale'
  | 'action-check'
  | 'action-source'
  | 'lessons'
  | 'impact';

/** What a kind of document must hold, as data: how the part is named, known, explained and begun. */
export interface RequiredPart {
  readonly id: string;
  /** Ends the sentence "This does not say …": "when the plan will be reviewed". */
  readonly name: string;
  /** What the part is and why it matters, in one or two sentences. */
  readonly meaning: string;
  /** Words of a heading, a label, a column or the first cell of a row that say that the part stands there. */
  readonly headings: readonly string[];
  /** Words that show anywhere that the part is answered. */
  readonly phrases?: readonly string[];
  /** Words that show it where their sentence also gives a date, a period or how often. */
  readonly dated?: readonly string[];
  /** Words that show it with a number before them: "14 falls", "Across eleven incidents", a column "Falls" of numbers. */
  readonly counted?: readonly string[];
  readonly proofs?: readonly PartProof[];
  /** Worth having, and no fault where it is missing. */
  readonly information?: true;
  /** Asked only where the document tells of people who receive care or support. */
  readonly care?: true;
  /** Asked of each of the kind's subjects (each restriction, each regulation) where a document has several. */
  readonly each?: true;
  /** The day that its words give is a fact that rules compare with others. */
  readonly keepsDate?: true;
  /** A rule of its own asks for it; forms to be copied must hold it all the same. */
  readonly askedElsewhere?: true;
  /** What begins the part: its heading or label, and the words to fill, each gap in square brackets. */
  readonly form: { readonly heading: string; readonly words: string };
}

/** How a part is written where it was found. */
export type PartLayout = 'heading' | 'label' | 'row' | 'column' | 'words' | 'fact';

export interface PartEvidence {
  readonly layout: PartLayout;
  /** The heading, the label or the words that show the part; empty where the file name does. */
  readonly span: Span;
  /** The section, line or row that holds it, so that a neighbour can be written beside it. */
  readonly block: Span;
  /** Index in the document's sections of the section it opens (`heading`) or stands in. */
  readonly section: number;
  /** False for a heading or a label with nothing behind it. */
  readonly filled: boolean;
  /** For a part that keeps its date: the first day that its words give. */
  readonly date?: IsoDate;
}

/** A required part and where it was found, in the order of the text. */
export interface PartFact {
  readonly part: RequiredPart;
  /** True where at least one sign of it has something behind it. */
  readonly answered: boolean;
  /** Where it was found. Gathered when it is asked for. */
  readonly evidence: readonly PartEvidence[];
}

/** What has to be whole: the document, a section of another kind in it, or one of several subjects. */
export interface Whole {
  readonly kind: KindId;
  readonly span: Span;
  /** The document's title, or the heading of the section. */
  readonly heading: Located<string>;
  /** Index in the document's sections; 0 for the document. */
  readonly section: number;
  readonly parts: readonly PartFact[];
}
