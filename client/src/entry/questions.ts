import type { ActionEntry, ActionOffer, EntryOffers } from '../../../server/src/protocol/entry.ts';
import type { PersonEntry } from '../../../server/src/protocol/people.ts';
import type { Answer, Asker, Choice, Offer, Question, Step, Understood } from './asking.ts';

/** Tells what was understood of a date as it is typed. */
export type Understand = (typed: string) => Promise<Understood | null>;

const later = 'The document asks for it until it is filled';

/** Where an answer belongs in what is known. */
interface Field<Known> {
  readonly get: (known: Known) => string | undefined;
  readonly set: (known: Known, answer: string) => Known;
}

type Asked<Of extends Question> = Omit<Of, 'title' | 'step' | 'steps' | 'value'>;

/** Makes questions under one title; those with offers are a choice, the others a line to write. */
function questionsUnder(asker: Asker, title: string) {
  return <Known>(
    { get, set }: Field<Known>,
    question: Asked<Question> | Asked<Choice>,
    wanted?: (known: Known) => boolean,
  ): Step<Known> => ({
    ask: (known, count) => {
      const value = get(known);
      const whole = { ...count, title, ...question, ...(value ? { value } : {}) };
      return 'offers' in whole ? asker.choose(whole) : asker.write(whole);
    },
    take: set,
    ...(wanted ? { wanted } : {}),
  });
}

function fieldOf<Key extends string>(key: Key) {
  return <Known extends { readonly [One in Key]?: string }>(): Field<Known> => ({
    get: (known) => known[key],
    set: (known, answer) => ({ ...known, [key]: answer }),
  });
}

function ofCheck(key: 'how' | 'who' | 'when'): Field<ActionEntry> {
  return {
    get: ({ check }) => check?.[key],
    set: (known, answer) => ({ ...known, check: { ...known.check, [key]: answer } }),
  };
}

/** The questions about an action; one that is there already is asked for its check in one. */
export function actionSteps(
  asker: Asker,
  title: string,
  offers: EntryOffers,
  understand: Understand,
  isNew: boolean,
): readonly Step<ActionEntry>[] {
  const ask = questionsUnder(asker, title);
  const people = offers.people.map(({ text, name, detail }): Offer => {
    return { label: text, description: text === name ? detail : `${name} · ${detail}`, text };
  });
  const dates = offers.dates.map(({ words, text, day }): Offer => ({ label: words, description: day, text }));
  const findings = offers.findings.map(({ name, says }): Offer => ({ label: name, description: says, text: name }));
  const found = ask(fieldOf('found')<ActionEntry>(), {
    prompt: 'What was found?',
    placeholder: 'The finding, lesson or item that it answers: choose one or write it',
    offers: findings,
    leaveOpen: later,
  });
  const doing = ask(fieldOf('doing')<ActionEntry>(), {
    prompt: isNew ? `What will be done? It is written ${offers.place}.` : 'What will be done?',
    placeholder: 'Fit two grab rails in the upstairs bathroom',
  });
  const owner = ask(fieldOf('owner')<ActionEntry>(), {
    prompt: 'Who leads?',
    placeholder: 'One person who answers for it: choose or write a name',
    offers: people,
    leaveOpen: later,
  });
  const due = ask(fieldOf('due')<ActionEntry>(), {
    prompt: 'By when?',
    placeholder: 'Choose a day, or write one: 12 June, next Friday, in 10 working days',
    offers: dates,
    understand,
    leaveOpen: later,
  });
  const how = ask(ofCheck('how'), {
    prompt: 'How will it be checked that it was done and that it worked?',
    placeholder: 'Spot check of five charts, observation of two transfers …',
    leaveOpen: later,
  });
  const isChecked = ({ check }: ActionEntry) => (check?.how ?? '').trim() !== '';
  const who = ask(
    ofCheck('who'),
    {
      prompt: 'Who checks?',
      placeholder: 'Best somebody other than the person who leads',
      offers: people,
      leaveOpen: later,
    },
    isChecked,
  );
  const when = ask(
    ofCheck('when'),
    {
      prompt: 'When is it checked?',
      placeholder: 'Choose a day, or write one, or how often',
      offers: dates,
      understand,
      leaveOpen: later,
    },
    isChecked,
  );
  return [...(offers.asksForFinding ? [found] : []), doing, owner, due, how, ...(isNew ? [who, when] : [])];
}

/** What is known of a lesson; `action` is the place of its action in the list of offers. */
export interface LessonEntry {
  readonly learned: string;
  readonly impact?: string;
  readonly action?: string;
}

export function lessonSteps(asker: Asker, title: string, { actions }: EntryOffers): readonly Step<LessonEntry>[] {
  const ask = questionsUnder(asker, title);
  return [
    ask(fieldOf('learned')<LessonEntry>(), {
      prompt: 'What was learned?',
      placeholder: 'What in the way of working made it likely, not who did it',
    }),
    ask(
      fieldOf('action')<LessonEntry>(),
      {
        prompt: 'Which action answers it?',
        placeholder: 'Choose an action of this document',
        offers: actionOffers(actions),
        leaveOpen: 'None yet',
      },
      () => actions.length > 0,
    ),
    ask(fieldOf('impact')<LessonEntry>(), {
      prompt: 'What difference did it make, or how and when will you know?',
      placeholder: 'Falls at night went from 4 in April to 1 in June',
      leaveOpen: later,
    }),
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
  const ask = questionsUnder(asker, title);
  return [
    ask(fieldOf('date')<ClosingEntry>(), {
      prompt: 'When was it done?',
      placeholder: 'Choose today, or write the day',
      offers: [today],
      understand: async (typed) => {
        const understood = await understand(typed);
        // A day that has passed is what is wanted here.
        return understood?.words === undefined ? understood : { ...understood, verdict: 'fine' };
      },
    }),
    ask(fieldOf('evidence')<ClosingEntry>(), {
      prompt: 'What shows that it was done and that it worked?',
      placeholder: 'Deputy tried both rails on 12 June: firm, and used by three residents',
    }),
  ];
}

/** The question which action is meant; the answer is its place in the list. */
export function actionChoice(asker: Asker, title: string, actions: readonly ActionOffer[]): Promise<Answer> {
  return asker.choose({
    title,
    step: 1,
    steps: 1,
    prompt: 'Which action?',
    placeholder: 'Choose an action of this document',
    offers: actionOffers(actions),
  });
}

/** Services are written in one line with commas between them. */
export function personSteps(asker: Asker, title: string): readonly Step<PersonEntry>[] {
  const ask = questionsUnder(asker, title);
  const services: Field<PersonEntry> = {
    get: (known) => known.services?.join(', '),
    set: (known, words) => ({ ...known, services: listOf(words) }),
  };
  const leaveOpen = 'None';
  return [
    ask(fieldOf('name')<PersonEntry>(), { prompt: 'Name', placeholder: 'First name and surname' }),
    ask(fieldOf('initials')<PersonEntry>(), { prompt: 'Initials, as they stand in your minutes', leaveOpen }),
    ask(fieldOf('post')<PersonEntry>(), { prompt: 'Post', placeholder: 'Registered Manager', leaveOpen }),
    ask(services, {
      prompt: 'Services, with a comma between them',
      placeholder: 'Larkfield House, Elm Court',
      leaveOpen,
    }),
  ];
}

function actionOffers(actions: readonly ActionOffer[]): Offer[] {
  return actions.map(({ words, detail }, index) => ({ label: words, description: detail, text: String(index) }));
}

function listOf(words: string): string[] {
  return words
    .split(',')
    .map((service) => service.trim())
    .filter((service) => service !== '');
}
