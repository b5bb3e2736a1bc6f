import { dayOf, formatDate, type IsoDate, monthOf, yearOf } from '../calendar/date.ts';

/** How an author writes dates: "4 December 2026", "04/12/2026", "04/12/26" or "2026-12-04". */
export type DateForm = 'words' | 'slashes' | 'short-slashes' | 'iso';

/** The form that most of some written dates have. */
export function dateFormOf(dates: readonly string[]): DateForm {
  const counts = new Map<DateForm, number>();
  for (const date of dates) {
    const form = formOf(date);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'words';
}

export function writeDate(date: IsoDate, form: DateForm): string {
  const day = String(dayOf(date)).padStart(2, '0');
  const month = String(monthOf(date)).padStart(2, '0');
  switch (form) {
    case 'slashes':
      return `${day}/${month}/${yearOf(date)}`;
    case 'short-slashes':
      return `${day}/${month}/${String(yearOf(date)).slice(2)}`;
    case 'iso':
      return date;
    case 'words':
      return formatDate(date);
  }
}

function formOf(date: string): DateForm {
  if (/\d{4}-\d{2}-\d{2}/.test(date)) return 'iso';
  if (/\d{1,2}[/.]\d{1,2}[/.]\d{4}/.test(date)) return 'slashes';
  if (/\d{1,2}[/.]\d{1,2}[/.]\d{2}/.test(date)) return 'short-slashes';
  return 'words';
}
