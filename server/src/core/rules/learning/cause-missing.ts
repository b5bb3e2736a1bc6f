import { type CauseFactor, causeFactorIds } from '../../document/remark.ts';
import { listOf } from '../../findings/notices.ts';
import { defineRule } from '../rule.ts';
import page from './cause-missing.md';
import { remarksOf } from './judged-learning.ts';
import { promptForm } from './prompt-form.ts';

export const causeMissing = defineRule({
  id: 'cause-missing',
  title: 'The causes are not told in full',
  family: 'learning',
  severity: 'warning',
  kinds: ['incident-review', 'thematic-review'],
  silences: [],
  gap: true,
  fixable: 'suggestion',
  messages: {
    none: 'Nothing says why this happened. Look at competence, supervision, workload, leadership and process.',
    factors: 'The causes say nothing of {factors}. If you looked and found nothing, say so.',
  },
  page,
  *check(document) {
    // A part of a review, such as a template's section, need not hold the causes of the whole.
    if (document.excerpt) return;
    const causes = remarksOf(document, 'cause');
    const first = causes[0];
    if (!first) {
      if (document.title.text !== '') yield { message: 'none', span: document.title.span };
      return;
    }
    const addressed = new Set(causes.flatMap(({ factors }) => factors));
    const open = causeFactorIds.filter((factor) => !addressed.has(factor));
    // A cause in words that no list knows may be any of them: then nothing is said to be missing.
    const faults = new Set(remarksOf(document, 'individual-fault').map(({ sentence }) => sentence.start));
    const unread = causes.some(({ factors, sentence }) => factors.length === 0 && !faults.has(sentence.start));
    if (open.length === 0 || unread) return;
    const heading = causes.find(({ inCauses }) => inCauses);
    const span = (heading && document.sections[heading.section]?.heading?.span) ?? first.span;
    yield { message: 'factors', holes: { factors: listOf(open, 'or') }, span, severity: 'information' };
  },
  *fixes(finding, document) {
    const causes = remarksOf(document, 'cause');
    const addressed = new Set<CauseFactor>(causes.flatMap(({ factors }) => factors));
    const open = causeFactorIds.filter((factor) => !addressed.has(factor));
    const prompts = open.map((factor) => `${factor[0]!.toUpperCase()}${factor.slice(1)}`);
    const last = causes.findLast(({ inCauses }) => inCauses) ?? causes.at(-1);
    if (finding.messageId === 'none') {
      yield promptForm(
        'Add a part on causes',
        document.text.toString().trimEnd().length,
        '\n\n## Contributory factors\n\n',
        prompts,
      );
    } else if (last) {
      yield promptForm('Add what is not looked at yet', last.sentence.end, ' ', prompts);
    }
  },
});
