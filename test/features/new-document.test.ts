import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedBy, newDocument, type TemplateAnswers } from '../../server/src/core/writing/new-document.ts';
import { judge } from '../support/judging.ts';

function made(text: string, answers: TemplateAnswers = {}, name = 'falls-review') {
  return newDocument({ name, title: 'Falls review', description: '', text }, answers);
}

const form = `---
type: incident-review
description: For falls that the home reviews itself
template: true
template-version: 3
---

# Falls review: {{title}}

{{service}}, {{ Date }}

{{what happened, and where}} in {{service}}
`;

describe('a document begun from a template', () => {
  test('is a draft that says which template it came from, and which version', () => {
    expect(made(form).text).toBe(`---
type: incident-review
status: draft
from-template: falls-review
template-version: 3
---

# Falls review: {{title}}

{{service}}, {{ Date }}

{{what happened, and where}} in {{service}}
`);
  });

  test('holds the answers in their places, and a date as people write it', () => {
    const { text } = made(form, { title: 'Mr B', service: 'Fernlea', date: '2026-05-06', series: 'not asked for' });
    expect(text).toContain('# Falls review: Mr B\n\nFernlea, 6 May 2026\n\n{{what happened, and where}} in Fernlea\n');
  });

  test('leaves what was answered with nothing, and keeps each answer on one line', () => {
    const { text } = made(form, { title: '  ', service: 'Fernlea\nHouse', date: 'Whitsun 2026' });
    expect(text).toContain('# Falls review: {{title}}\n\nFernlea House, Whitsun 2026\n');
  });

  test('keeps the status that the template gives', () => {
    const text = '---\ntype: action-plan\nstatus: live\ntemplate: true\n---\n\n# Plan\n';
    expect(made(text).text).toBe('---\ntype: action-plan\nstatus: live\nfrom-template: falls-review\n---\n\n# Plan\n');
  });

  test('gets details at the top where the template has none', () => {
    expect(made('# Action plan: {{title}}\n', { title: 'Keys' }).text).toBe(
      '---\nstatus: draft\nfrom-template: falls-review\n---\n\n# Action plan: Keys\n',
    );
  });

  test('keeps the line ends of the template', () => {
    expect(made('---\r\ntype: action-plan\r\ntemplate: true\r\n---\r\n# {{title}}\r\n').text).toBe(
      '---\r\ntype: action-plan\r\nstatus: draft\r\nfrom-template: falls-review\r\n---\r\n# {{title}}\r\n',
    );
  });

  test.each<[string, string, string]>([
    ['title: {{title}}', 'Keys: who holds them', 'title: "Keys: who holds them"'],
    ['title: {{title}}', 'Keys', 'title: Keys'],
    ['title: "Plan for {{title}}"', 'the "old" wing', 'title: "Plan for the \\"old\\" wing"'],
  ])('an answer in the details at the top is read as it was given: %s', (line, title, written) => {
    const { text } = made(`---\ntype: action-plan\n${line}\n---\n\nSome words.\n`, { title });
    expect(text).toContain(`\n${written}\n`);
    expect(judge(text).document!.title.value).toContain(title);
    expect(judge(text).document!.frontMatter!.problems).toEqual([]);
  });

  test('a gap in the details at the top is still to be filled', () => {
    const { text } = made('---\ntype: action-plan\ndate: {{date}}\ntags: [date, name]\n---\n\n# Plan\n');
    const waiting = judge(text, { signOff: true }).findings.filter(({ rule }) => rule === 'placeholder-unfilled');
    expect(waiting.map(({ span }) => text.slice(span.start, span.end))).toEqual(['{{date}}']);
  });
});

describe('as a snippet', () => {
  test('each gap has a stop, in the order of reading; what is asked by name is typed once', () => {
    const { snippet } = made('# {{title}} ({{service}})\n\n{{who}} of {{service}} says {{what}}\n', {
      title: 'A $5 fee}',
    });
    expect(snippet).toMatch(/^---\nstatus: draft\n/);
    const stop = (number: number, words: string) => `\${${number}:{{${words}\\}\\}}`;
    expect(snippet.slice(snippet.indexOf('# '))).toBe(
      `# A \\$5 fee\\} (${stop(1, 'service')})\n\n${stop(2, 'who')} of ${stop(1, 'service')} says ${stop(3, 'what')}\n$0`,
    );
  });

  test('without its stops it is the text, whatever stands in template and answers', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...'{}$\\\n-:', '{{date}}', '{{who}}', '---\n'),
    );
    const texts = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, words, words, (template, title, date) => {
        const { text, snippet } = made(template, { title, date });
        const unescaped = (escaped: string) => escaped.replace(/\\([\\$}])/g, '$1');
        const plain = snippet
          .replace(/\$0$/, '')
          .replace(/\\[\\$}]|\$\{\d+:((?:\\.|[^\\}])*)\}/gs, (all, content?: string) => unescaped(content ?? all));
        expect(plain).toBe(text);
      }),
    );
  });

  test('people are asked only for what the template uses', () => {
    expect(askedBy({ name: 'a', title: '', description: '', text: form })).toEqual(['title', 'service', 'date']);
    expect(askedBy({ name: 'a', title: '', description: '', text: '{{series}} {{reason}}' })).toEqual(['series']);
  });
});

describe('the details that name a template', () => {
  test.each([
    ['from-template: ⟦[a, b]⟧', 'Write the name of the template here, and nothing else.'],
    ['template-version: ⟦second⟧', 'Write the version of a template as a whole number: 1, 2, 3.'],
    ['template-version: ⟦1.5⟧', 'Write the version of a template as a whole number: 1, 2, 3.'],
  ])('that cannot be read are told: %s', (line, message) => {
    const marked = `---\ntype: action-plan\n${line}\n---\n\n# Plan\n`;
    const text = marked.replace(/[⟦⟧]/g, '');
    const [problem] = judge(text).document!.frontMatter!.problems;
    expect(problem).toEqual({
      message,
      span: { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 },
    });
  });

  test('say nothing of the document being a form', () => {
    const text = '---\ntype: action-plan\nfrom-template: Falls plan 2\ntemplate-version: 4\n---\n\n# Plan\n';
    expect(judge(text).document).toMatchObject({ template: false, frontMatter: { problems: [] } });
  });
});
