import { escapeSnippet } from '../../findings/tab-stops.ts';
import { datesToChoose } from '../choices.ts';
import { actionOf } from '../field-fixes.ts';
import { kindsWithActions } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './timescale-vague.md';

export const timescaleVague = defineActionRule({
  id: 'timescale-vague',
  title: 'No real date',
  family: 'timescales',
  severity: 'warning',
  kinds: kindsWithActions,
  silences: ['action-without-timescale'],
  gap: false,
  fixable: 'suggestion',
  messages: {
    vague: '“{timescale}” sets no date that can be checked. Give a day, or how often and when it is reviewed.',
  },
  page,
  judges: 'open actions',
  byWordsAlone: true,
  checkAction({ timescale }) {
    if (timescale?.class === 'vague')
      return [{ message: 'vague', holes: { timescale: timescale.value }, span: timescale.span }];
    return undefined;
  },
  *fixes(finding, document, { today }) {
    const timescale = actionOf(finding, document)?.timescale;
    if (!timescale || timescale.source === 'inherited') return;
    const after = (text: string, snippet: string) => [
      {
        span: timescale.span,
        text: `${timescale.text}: ${text}`,
        snippet: `${escapeSnippet(`${timescale.text}: `)}${snippet}`,
      },
    ];
    for (const { label, text } of datesToChoose(document, today)) {
      yield { title: `Due ${text} (${label})`, kind: 'suggestion', edits: after(text, escapeSnippet(text)) };
    }
    yield {
      title: 'Write how often, and when it is reviewed',
      kind: 'suggestion',
      edits: after('[how often], review [date]', `\${1:[how often]}, review \${2:[date]}`),
    };
  },
});
