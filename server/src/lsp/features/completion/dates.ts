import { CompletionItemKind } from 'vscode-languageserver-types';
import { daysBetween, type IsoDate, weekdayOn } from '../../../core/calendar/date.ts';
import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import { dayToCountFrom } from '../../../core/rules/choices.ts';
import { dateTyped, type LikelyDate, likelyDates } from '../../../core/writing/likely-dates.ts';
import type { Choice } from './choice.ts';

/** What was typed as a day, then likely days with the nearest first, each in the document's own form of date. */
export function dateChoices(document: GovernanceDocument, today: IsoDate, typed: string): Choice[] {
  const from = dayToCountFrom(document, today);
  const understood = dateTyped(document, today, typed);
  const likely = likelyDates(document, today).filter(({ date }) => date !== understood?.date);
  return [
    ...(understood && understood.text !== typed.trim() ? [{ ...choiceOf(understood, from), called: [typed] }] : []),
    ...likely.map((one) => choiceOf(one, from)),
  ];
}

function choiceOf({ words, date, text }: LikelyDate, from: IsoDate): Choice {
  const days = daysBetween(from, date);
  return {
    label: `${words} → ${text}`,
    kind: CompletionItemKind.Event,
    text,
    detail: `${weekdayOn(date)}${days > 1 ? `, ${days} days away` : ''}`,
    called: [words],
  };
}
