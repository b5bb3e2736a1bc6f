import type { CompletionList } from 'vscode-languageserver-types';
import type { IsoDate } from '../../../core/calendar/date.ts';
import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import type { DocumentInput } from '../../../core/engine.ts';
import { lineAround } from '../../../core/text/line-ends.ts';
import type { Lines } from '../../../core/text/lines.ts';
import type { SourceText } from '../../../core/text/source-text.ts';
import { shift } from '../../../core/text/span.ts';
import type { NameElsewhere } from '../../../core/writing/likely-owners.ts';
import {
  linePlaceAt,
  type Place,
  placeInDocument,
  type ValueField,
  type Written,
} from '../../../core/writing/place-in-document.ts';
import { completionItemOf } from '../../convert.ts';
import type { JudgedText } from '../../open-documents.ts';
import { type Choice, fittingChoices } from './choice.ts';
import { columnChoices } from './column-headings.ts';
import { dateChoices } from './dates.ts';
import { labelChoices } from './field-labels.ts';
import { firstHeadingChoices, headingChoices } from './headings.ts';
import { ownerChoices } from './owners.ts';
import { referenceChoices } from './references.ts';
import { statusChoices } from './statuses.ts';
import { verificationChoices } from './verifications.ts';

/** How the offer was asked for, and by whom. */
export interface Asked {
  /** The character that was typed, where that alone asked. */
  readonly trigger?: string;
  /** True where a person asked, and not what they typed. */
  readonly invoked: boolean;
  /** The editor knows tab stops. */
  readonly snippets: boolean;
  /** The editor can be told to ask again behind a label. */
  readonly asksAgain?: boolean;
  /** The names of other documents. */
  readonly elsewhere: readonly NameElsewhere[];
}

const nothing: CompletionList = { isIncomplete: false, items: [] };

/** Characters behind which something may be offered without being asked for. */
export const triggerCharacters: readonly string[] = [' ', '|', ':', '@', '#', '-'];

/**
 * True where the line alone does not rule out that something is offered. What people type in running words is answered
 * by this, without a look at the document.
 */
export function mayOffer(text: SourceText, offset: number, trigger: string | undefined): boolean {
  if (trigger === undefined) return true;
  if (trigger === '-') return false;
  const place = linePlaceAt(text, offset);
  switch (place.in) {
    case 'words':
      // A row without pipes at its ends looks like words.
      return trigger === '|';
    case 'end':
      return trigger === '|' || place.separated;
    case 'row':
      return trigger === '|' || trigger === ' ' || trigger === '@';
    default:
      return true;
  }
}

/** What may be written at a place of a document. */
export function completionsAt({ judgement, lines, input }: JudgedText, offset: number, asked: Asked): CompletionList {
  const { document } = judgement;
  if (!mayOffer(input.text, offset, asked.trigger)) return nothing;
  if (!document) return firstHeadingsAt(lines, input, offset, asked);
  const place = placeInDocument(document, offset);
  if (!place || (asked.trigger !== undefined && !opensHere(place))) return nothing;
  const { value, choices, prefix = '' } = offeredAt(document, place, offset, input.today, asked);
  const typed = value.typed.slice(prefix.length);
  const all = asked.invoked && place.in === 'value' && place.field !== 'owner' && place.field !== 'checker';
  const items = fittingChoices(typed, choices, all).map((choice, order) =>
    completionItemOf(lines, input.text, {
      value,
      choice: { ...choice, filter: prefix + choice.filter },
      order,
      ...asked,
      continues: place.in === 'labels',
    }),
  );
  return { isIncomplete: place.in === 'value' || place.in === 'mention', items };
}

/** A document that is only begun: its title names a kind, and its first headings are wanted. */
function firstHeadingsAt(lines: Lines, input: DocumentInput, offset: number, asked: Asked): CompletionList {
  const { text } = input;
  const around = lineAround(text, offset);
  const place = linePlaceAt(text, offset);
  if (place.in !== 'heading') return nothing;
  const { value, prefix } = headingValue(text, { level: place.level, ...shift(around.start, place.words) }, offset);
  const choices = fittingChoices(value.typed.slice(prefix.length), firstHeadingChoices(input, offset), false);
  const items = choices.map((choice, order) =>
    completionItemOf(lines, text, {
      value,
      choice: { ...choice, filter: prefix + choice.filter },
      order,
      ...asked,
      continues: false,
    }),
  );
  return { isIncomplete: false, items };
}

/** What a heading takes the place of, its marks included: they may say another level. */
function headingValue(
  text: SourceText,
  { level, start, end }: { level: number; start: number; end: number },
  offset: number,
) {
  const marks = text.lastIndexOf('#', start - 1) + 1 - level;
  return { value: written(text, { start: marks, end }, offset), prefix: text.slice(marks, start) };
}

/** A space, a pipe or a colon opens a list only where a value begins. */
function opensHere(place: Place): boolean {
  switch (place.in) {
    case 'heading':
    case 'labels':
      return true;
    case 'mention':
      return place.value.typed === '@';
    default:
      return place.value.typed === '';
  }
}

interface Offered {
  readonly value: Written;
  /** What has been typed that belongs to every choice: the sign or the marks before its words. */
  readonly prefix?: string;
  readonly choices: readonly Choice[];
}

function offeredAt(
  document: GovernanceDocument,
  place: Place,
  offset: number,
  today: IsoDate,
  { elsewhere }: Asked,
): Offered {
  switch (place.in) {
    case 'heading': {
      const heading = headingValue(document.text, { level: place.level, ...place.span }, offset);
      return { ...heading, choices: headingChoices(document, offset) };
    }
    case 'labels': {
      const value = written(document.text, place.span, offset);
      return { value, prefix: value.typed, choices: labelChoices(place.action) };
    }
    case 'header-row':
      return { value: place.value, choices: columnChoices(document, place.others) };
    case 'reference':
      return { value: place.value, choices: referenceChoices(document) };
    case 'mention':
      return { value: place.value, prefix: '@', choices: ownerChoices(document, elsewhere, place.value.span) };
    case 'value':
      return { value: place.value, choices: valueChoices(document, place.field, place.value, today, elsewhere) };
  }
}

function written(text: SourceText, span: Written['span'], offset: number): Written {
  return { span, typed: text.slice(span.start, offset), before: '', after: '', width: 0, inTable: false };
}

function valueChoices(
  document: GovernanceDocument,
  field: ValueField,
  { typed, span }: Written,
  today: IsoDate,
  elsewhere: readonly NameElsewhere[],
): readonly Choice[] {
  switch (field) {
    case 'owner':
      return ownerChoices(document, elsewhere, span);
    case 'checker':
      return [...ownerChoices(document, elsewhere, span), ...verificationChoices()];
    case 'timescale':
    case 'completed':
      return dateChoices(document, today, typed);
    case 'status':
      return statusChoices(document, span);
    case 'verification':
      return verificationChoices();
    case 'source':
      return referenceChoices(document);
  }
}
