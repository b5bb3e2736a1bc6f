import type { ActionEntry, ActionOffer, EntryOffers } from '../../../server/src/protocol/entry.ts';
import type { PersonEntry } from '../../../server/src/protocol/people.ts';
import type { Asker, Offer, Step, Understood } from './asking.ts';

/** Tells what was understood of a date as it is typed. */
export type Understand = (typed: string) => Promise<Understood | null>;

const later = 'The document asks for it until it is filled';

/** The questions about an action; one that is there already is asked for its check in one. */
export function actionSteps(
  asker: Asker,
  title: string,
  offers: EntryOffers,
  understand: Understand,
  isNew: boolean,
): readonly Step<ActionEntry>[] {
  const people = offers.people.map(({ text, name, detail }) =>
    offer(text, text === name ? detail : `${name} · ${detail}`),
  );
  const dates = offers.dates.map(({ words, text, day }) => ({ label: words, description: day, text }));
  const steps: Step<ActionEntry>[] = [];
  if (offers.asksForFinding) {
    steps.push({
      ask: ({ found }, count) =>
        asker.choose({
          ...count,
          title,
          prompt: 'What was found?',
          placeholder: 'The finding, lesson or item that it answers: choose one or write it',
          offers: offers.findings.map(({ name, says }) => offer(name, says)),
          leaveOpen: later,
          ...answered(found),
        }),
      take: (known, found) => ({ ...known, found }),
    });
  }
  steps.push(
    {
      ask: ({ doing }, count) =>
        asker.write({
          ...count,
          title,
          prompt: isNew ? `What will be done? It is written ${offers.place}.` : 'What will be done?',
          placeholder: 'Fit two grab rails in the upstairs bathroom',
          ...answered(doing),
        }),
      take: (known, doing) => ({ ...known, doing }),
    },
    {
      ask: ({ owner }, count) =>
        asker.choose({
          ...count,
          title,
          prompt: 'Who leads?',
          placeholder: 'One person who answers for it: choose or write a name',
          offers: people,
          leaveOpen: later,
          ...answered(owner),
        }),
      take: (known, owner) => ({ ...known, owner }),
    },
    {
      ask: ({ due }, count) =>
        asker.choose({
          ...count,
          title,
          prompt: 'By when?',
          placeholder: 'Choose a day, or write one: 12 June, next Friday, in 10 working days',
          offers: dates,
          understand,
          leaveOpen: later,
          ...answered(due),
        }),
      take: (known, due) => ({ ...known, due }),
    },
    {
      ask: ({ check }, count) =>
        asker.write({
          ...count,
          title,
          prompt: 'How will it be checked that it was done and that it worked?',
          placeholder: 'Spot check of five charts, observation of two transfers …',
          leaveOpen: later,
          ...answered(check?.how),
        }),
      take: (known, how) => ({ ...known, check: { ...known.check, how } }),
    },
  );
  if (!isNew) return steps;
  const isChecked = ({ check }: ActionEntry) => (check?.how ?? '').trim() !== '';
  steps.push(
    {
      wanted: isChecked,
      ask: ({ check }, count) =>
        asker.choose({
          ...count,
          title,
          prompt: 'Who checks?',
          placeholder: 'Best somebody other than the person who leads',
          offers: people,
          leaveOpen: later,
          ...answered(check?.who),
        }),
      take: (known, who) => ({ ...known, check: { ...known.check, who } }),
    },
    {
      wanted: isChecked,
      ask: ({ check }, count) =>
        asker.choose({
          ...count,
          title,
          prompt: 'When is it checked?',
          placeholder: 'Choose a day, or write one, or how often',
          offers: dates,
          understand,
          leaveOpen: later,
          ...answered(check?.when),
        }),
      take: (known, when) => ({ ...known, check: { ...known.check, when } }),
    },
  );
  return steps;
}

/** What is known of a lesson; `action` is the place of its action in the list of offers. */
export interface LessonEntry {
  readonly learned: string;
  readonly impact?: string;
  readonly action?: string;
}

export function lessonSteps(asker: Asker, title: string, { actions }: EntryOffers): readonly Step<LessonEntry>[] {
  return [
    {
      ask: ({ learned }, count) =>
        asker.write({
          ...count,
          title,
          prompt: 'What was learned?',
          placeholder: 'What in the way of working made it likely, not who did it',
          ...answered(learned),
        }),
      take: (known, learned) => ({ ...known, learned }),
    },
    {
      wanted: () => actions.length > 0,
      ask: ({ action }, count) =>
        asker.choose({
          ...count,
          title,
          prompt: 'Which action answers it?',
          placeholder: 'Choose an action of this document',
          offers: actions.map(({ words, detail }, index) => ({
            label: words,
            description: detail,
            text: String(index),
          })),
          leaveOpen: 'None yet',
          ...answered(action),
        }),
      take: (known, action) => ({ ...known, action }),
    },
    {
      ask: ({ impact }, count) =>
        asker.write({
          ...count,
          title,
          prompt: 'What difference did it make, or how and when will you know?',
          placeholder: 'Falls at night went from 4 in April to 1 in June',
          leaveOpen: later,
          ...answered(impact),
        }),
      take: (known, impact) => ({ ...known, impact }),
    },
  ];
}

export interface ClosingEntry {
  readonly date: string;
  readonly evidence: string;
}

export function closingSteps(
  asker: Asker,
  title: string,
  today: Offer,
  understand: Understand,
): readonly Step<ClosingEntry>[] {
  return [
    {
      ask: ({ evidence: _, date }, count) =>
        asker.choose({
          ...count,
          title,
          prompt: 'When was it done?',
          placeholder: 'Choose today, or write the day',
          offers: [today],
          understand: async (typed) => {
            const understood = await understand(typed);
            // A day that has passed is what is wanted here.
            return understood?.words === undefined ? understood : { ...understood, verdict: 'fine' };
          },
          ...answered(date),
        }),
      take: (known, date) => ({ ...known, date }),
    },
    {
      ask: ({ evidence }, count) =>
        asker.write({
          ...count,
          title,
          prompt: 'What shows that it was done and that it worked?',
          placeholder: 'Deputy tried both rails on 12 June: firm, and used by three residents',
          ...answered(evidence),
        }),
      take: (known, evidence) => ({ ...known, evidence }),
    },
  ];
}

/** The question which action is meant; the answer is its place in the list. */
export function actionChoice(asker: Asker, title: string, actions: readonly ActionOffer[]) {
  return asker.choose({
    title,
    step: 1,
    steps: 1,
    prompt: 'Which action?',
    placeholder: 'Choose an action of this document',
    offers: actions.map(({ words, detail }, index) => ({ label: words, description: detail, text: String(index) })),
  });
}

/** Services are written in one line with commas between them. */
export function personSteps(asker: Asker, title: string): readonly Step<PersonEntry>[] {
  return [
    {
      ask: ({ name }, count) =>
        asker.write({ ...count, title, prompt: 'Name', placeholder: 'First name and surname', ...answered(name) }),
      take: (known, name) => ({ ...known, name }),
    },
    {
      ask: ({ initials }, count) =>
        asker.write({
          ...count,
          title,
          prompt: 'Initials, as they stand in your minutes',
          leaveOpen: 'None',
          ...answered(initials),
        }),
      take: (known, initials) => ({ ...known, initials }),
    },
    {
      ask: ({ post }, count) =>
        asker.write({
          ...count,
          title,
          prompt: 'Post',
          placeholder: 'Registered Manager',
          leaveOpen: 'None',
          ...answered(post),
        }),
      take: (known, post) => ({ ...known, post }),
    },
    {
      ask: ({ services }, count) =>
        asker.write({
          ...count,
          title,
          prompt: 'Services, with a comma between them',
          placeholder: 'Larkfield House, Elm Court',
          leaveOpen: 'None',
          ...answered(services?.join(', ')),
        }),
      take: (known, services) => ({ ...known, services: listOf(services) }),
    },
  ];
}

function listOf(words: string): string[] {
  return words
    .split(',')
    .map((service) => service.trim())
    .filter((service) => service !== '');
}

function offer(text: string, description: string): Offer {
  return { label: text, description, text };
}

function answered(value: string | undefined): { readonly value?: string } {
  return value === undefined || value === '' ? {} : { value };
}
