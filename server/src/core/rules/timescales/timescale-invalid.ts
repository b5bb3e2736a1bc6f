import { actionOf } from '../field-fixes.ts';
import { kindsWithActions } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './timescale-invalid.md';

export const timescaleInvalid = defineActionRule({
  id: 'timescale-invalid',
  title: 'The date cannot be right',
  family: 'timescales',
  severity: 'warning',
  kinds: kindsWithActions,
  silences: ['action-without-timescale'],
  gap: false,
  fixable: 'safe',
  messages: {
    impossible: 'There is no such day as “{timescale}”.{hint} Check the date.',
    weekday: 'The weekday and the date in “{timescale}” do not agree.{hint} Check which is meant.',
    'month-first': '“{timescale}” has the month first. Write the day first, as the rest of the country does.',
  },
  page,
  judges: 'open actions',
  checkAction({ timescale }) {
    if (!timescale?.fault) return undefined;
    const holes = { timescale: timescale.value, hint: timescale.hint ? ` ${sentence(timescale.hint)}` : '' };
    return [{ message: timescale.fault, holes, span: timescale.span }];
  },
  *fixes(finding, document) {
    const timescale = actionOf(finding, document)?.timescale;
    if (timescale?.mended === undefined) return;
    yield {
      title: `Write the date as ${timescale.mended}`,
      kind: 'safe',
      edits: [{ span: timescale.span, text: timescale.mended }],
    };
  },
});

function sentence(words: string): string {
  const plain = words.trim();
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}${/[.!?]$/.test(plain) ? '' : '.'}`;
}
