import { defineRule } from '../rule.ts';
import page from './individual-blame.md';
import { remarksOf, sectionsAround } from './judged-learning.ts';
import { promptForm } from './prompt-form.ts';

export const individualBlame = defineRule({
  id: 'individual-blame',
  title: 'What a person did, and not what led to it',
  family: 'learning',
  severity: 'information',
  kinds: ['incident-review', 'thematic-review', 'remediation-plan'],
  silences: [],
  gap: false,
  fixable: 'suggestion',
  messages: {
    person: 'This describes what a person did. What made it likely?',
  },
  page,
  about: ['remarks'],
  *check(document) {
    // A person is a reason too, but never the whole of one: only causes that name a part of the system answer this.
    const systemic = remarksOf(document, 'cause').filter(({ factors }) => factors.length > 0);
    const causesToldApart = systemic.some(({ inCauses }) => inCauses);
    const explained = sectionsAround(
      systemic.map(({ section }) => section),
      document,
    );
    const told = new Set<number>();
    for (const { section, span } of remarksOf(document, 'individual-fault')) {
      if (told.has(section) || causesToldApart || explained.has(section)) continue;
      told.add(section);
      yield { message: 'person', span };
    }
  },
  *fixes(finding, document) {
    const fault = remarksOf(document, 'individual-fault').find(({ span }) => span.start === finding.span.start);
    if (fault) yield promptForm('Ask what made it likely', fault.sentence.end, ' ', causePrompts);
  },
});

/** One question for each thing that a review looks at beside the person. */
const causePrompts = [
  'What made this likely: competence (training, experience)',
  'supervision',
  'workload (staffing, breaks, interruptions)',
  'leadership',
  'process (forms, equipment, handover, surroundings)',
];
