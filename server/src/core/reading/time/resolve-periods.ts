import { easterSunday } from '../../calendar/bank-holidays.ts';
import { addDays, addMonths, endOfMonth, type IsoDate, isoDate, monthOf, yearOf } from '../../calendar/date.ts';
import type { Feast, FinancialYear, Quarter } from './expression.ts';
import { dated, lacksDocumentDate, type Resolution, unresolved } from './resolution.ts';

/** The public sector's first quarter is April to June. Without a year it is the one that ends next. */
export function resolveQuarter({ quarter, startYear }: Quarter, documentDate: IsoDate | undefined): Resolution {
  const endOf = (year: number) => endOfMonth(addMonths(isoDate(year, 4, 1)!, quarter * 3 - 1));
  if (startYear !== undefined) return isoDate(startYear, 4, 1) ? dated(endOf(startYear)) : unresolved;
  if (!documentDate) return lacksDocumentDate;
  const current = financialYearOf(documentDate);
  const end = endOf(current);
  return dated(end < documentDate ? endOf(current + 1) : end);
}

export function resolveFinancialYear(
  { startYear, part }: FinancialYear,
  documentDate: IsoDate | undefined,
): Resolution {
  if (part !== 'end') return unresolved;
  const year = startYear ?? (documentDate && financialYearOf(documentDate));
  return year === undefined ? lacksDocumentDate : dated(isoDate(year + 1, 3, 31));
}

function financialYearOf(date: IsoDate): number {
  return monthOf(date) >= 4 ? yearOf(date) : yearOf(date) - 1;
}

/** Without a year the next one from the document's date on. */
export function resolveFeast({ feast, year }: Feast, documentDate: IsoDate | undefined): Resolution {
  if (year !== undefined) return dated(dateOfFeast(feast, year));
  if (!documentDate) return lacksDocumentDate;
  const date = dateOfFeast(feast, yearOf(documentDate));
  return dated(date && date < documentDate ? dateOfFeast(feast, yearOf(documentDate) + 1) : date);
}

function dateOfFeast(feast: Feast['feast'], year: number): IsoDate | undefined {
  if (feast === 'christmas') return isoDate(year, 12, 25);
  const easter = easterSunday(year);
  return easter && addDays(easter, { 'good-friday': -2, easter: 0, 'easter-monday': 1 }[feast]);
}
